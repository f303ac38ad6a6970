import type { Template } from '../templates/index.ts';
import { readAbsences } from './absence.ts';
import { readCandidates } from './candidates.ts';
import { readStaffChange } from './headcount.ts';
import { headingsIn } from './headings.ts';
import { identityOf } from './identity.ts';
import { lexiconOf } from './lexicon.ts';
import { readLooseTables } from './loose-tables.ts';
import { mergeStatements } from './merge.ts';
import { questionsOverall } from './omissions.ts';
import { evidenceAt, plainTextOf } from './plain-text.ts';
import { readProjects } from './projects.ts';
import { readProse } from './prose.ts';
import type { Doubt, ReadingContext } from './reading-context.ts';
import type { ReadSection, ReportReading } from './report-reading.ts';
import { readQuotaOfKinds } from './staff-quota.ts';
import { readTabbedTables } from './tabbed-tables.ts';

/**
 * Reads what a report says, for the import page and `jiping read`: sections, figures with their evidence, and questions where the
 * text leaves a doubt. Nothing is invented and nothing derived; `*` is masked, “我单位无政府性基金” not applicable. Never throws.
 *
 * ```ts
 * const { figures } = readReport('基本支出共824.17万元，其中人员经费*.*万元。', HUNAN_2021);
 * // [{ code: 'expenditure.basic', state: 'known', amount: '8241700.00', unit: '万元', confidence: 0.98,
 * //    evidence: { start: 5, end: 13, text: '824.17万元' } },
 * //  { code: 'expenditure.basic.personnel', state: 'masked', unit: '万元', … }]
 * ```
 * Amounts are yuan; `evidence.text === source.slice(evidence.start, evidence.end)`.
 */
export function readReport(source: string, template: Template): ReportReading {
  const plain = plainTextOf(source);
  const identity = identityOf(plain);
  const headings = headingsIn(plain, template);
  const context: ReadingContext = {
    plain,
    template,
    lexicon: lexiconOf(template),
    headings,
    kind: identity.kind,
    fiscalYear: identity.fiscalYear,
  };
  const prose = readProse(context);
  const tabbed = readTabbedTables(context);
  const loose = readLooseTables(context);
  const quota = readQuotaOfKinds(context);
  const statements = [
    ...prose.statements,
    ...tabbed.statements,
    ...loose.statements,
    ...readAbsences(context),
    ...readStaffChange(context),
    ...quota.statements,
  ];
  const merged = mergeStatements(context, statements);
  const doubts = [
    ...identity.doubts,
    ...prose.doubts,
    ...tabbed.doubts,
    ...loose.doubts,
    ...quota.doubts,
    ...merged.doubts,
    ...questionsOverall(context, statements, merged.figures),
  ];
  return {
    kind: identity.kind,
    fiscalYear: identity.fiscalYear,
    unitName: identity.unitName,
    sections: sectionsOf(context),
    figures: merged.figures,
    projects: readProjects(context, prose.amounts),
    candidates: readCandidates(context),
    questions: questionsOf(context, doubts),
  };
}

function sectionsOf({ plain, headings }: ReadingContext): readonly ReadSection[] {
  const start = (at: number | undefined): number => (at === undefined ? plain.source.length : (plain.origin[at] ?? 0));
  return headings.tops.map((heading, index) => ({
    key: heading.key,
    title: heading.title,
    start: start(heading.at),
    end: start(headings.tops[index + 1]?.at),
  }));
}

const questionsOf = ({ plain }: ReadingContext, doubts: readonly Doubt[]): ReportReading['questions'] =>
  doubts
    .map((doubt) => ({
      about: doubt.about,
      reason: doubt.zh,
      reasonEn: doubt.en,
      evidence: evidenceAt(plain, doubt.start, doubt.end),
    }))
    .sort((left, right) => left.evidence.start - right.evidence.start);
