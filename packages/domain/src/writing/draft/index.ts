import type { NarrativeBlock, NarrativeDocument } from '../../narrative/index.ts';
import { type SummaryFigure, summaryFigures } from '../figures/index.ts';
import { SUMMARY_SECTIONS, type SummarySectionKey } from '../summary/outline.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { draftKeyFigures } from './key-figures.ts';
import { type Material, materialOf } from './material.ts';
import { draftOverview } from './overview.ts';
import { draftProblems } from './problems.ts';
import { draftRectification } from './rectification.ts';
import { draftResults } from './results.ts';
import { draftReview } from './review.ts';
import { documentOf } from './say.ts';
import { draftSuggestions } from './suggestions.ts';
import { draftWork } from './work.ts';

/** One section's words, with chips bound to `summaryFigures` of the same data. */
export interface DraftedSection {
  readonly key: SummarySectionKey;
  readonly content: NarrativeDocument;
}

const DRAFTS: Readonly<Record<SummarySectionKey, (material: Material) => readonly NarrativeBlock[]>> = {
  work: draftWork,
  overview: draftOverview,
  results: draftResults,
  keyFigures: draftKeyFigures,
  review: draftReview,
  problems: draftProblems,
  rectification: draftRectification,
  suggestions: draftSuggestions,
};

/**
 * The report 汇总报告 as the data say it, in Chinese: the same data give the same words. No praise, no causes, and no phrase whose
 * condition does not hold in the data; what cannot be computed is said to be so, or left out. `figures` are those of
 * the data, for who has them already.
 */
export function draftSummaryReport(
  data: SummaryData,
  figures: readonly SummaryFigure[] = summaryFigures(data),
): readonly DraftedSection[] {
  const material = materialOf(data, figures);
  return SUMMARY_SECTIONS.map(({ key }) => ({ key, content: documentOf(DRAFTS[key](material)) }));
}
