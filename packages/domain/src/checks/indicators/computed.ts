import { type IndicatorFacts, type Scored, type Standard, schemeInScope, scoreIndicator } from '../../scoring/index.ts';
import type { Template } from '../../templates/index.ts';
import type { IndicatorField, IndicatorRow } from './indicator-rows.ts';
import { numberIn, wordsIn } from './measures.ts';

/** The template's standard by which the indicator is scored; undefined before it has one. */
export const standardOf = ({ standard }: IndicatorRow, { scoring }: Template): Standard | undefined =>
  scoring.standards.find(({ key }) => key === standard);

/** What the standard gives for the indicator, whatever score is stated; or the cells that are missing for it. */
export function computedScore(
  row: IndicatorRow,
  { scoring }: Template,
): Scored | { readonly lacks: readonly IndicatorField[] } {
  const standard = scoring.standards.find(({ key }) => key === row.standard);
  if (row.sign === null || !standard) return { lacks: [row.sign === null ? 'sign' : 'standard'] };
  const facts: IndicatorFacts = {
    sign: row.sign,
    target: numberIn(row.target) ?? wordsIn(row.target),
    actual: numberIn(row.actual) ?? wordsIn(row.actual),
    weight: row.weight,
    coefficient: row.coefficient,
    ticked: row.ticked?.split(',').filter(Boolean) ?? null,
    ...(row.unit !== null && { unit: row.unit }),
  };
  return scoreIndicator(standard, facts, schemeInScope(scoring, row.project ? 'project' : 'overall'));
}
