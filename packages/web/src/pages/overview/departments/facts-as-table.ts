import type { Bilingual } from '@jiping/domain/language';
import { csvOf } from '../../../parts/csv.ts';
import type { ShownFigure } from '../../../parts/figure-text.tsx';
import { texts as silent } from '../../../parts/texts.ts';
import { gradeWords, stateWords } from '../../../parts/words.ts';
import type { Fact } from './county-facts.query.ts';
import { texts } from './texts.ts';

const SILENT = { MASKED: silent.masked, NOT_APPLICABLE: silent.notApplicable, MISSING: silent.missing } as const;

/** What is seen as a file for a spreadsheet; amounts in exact yuan. */
export function factsAsTable(facts: readonly Fact[], t: (words: Bilingual) => string): string {
  const yuan = ({ state, amount }: ShownFigure) => (state === 'KNOWN' ? (amount ?? '') : t(SILENT[state]));
  const heading = [
    texts.code,
    texts.department,
    texts.state,
    texts.adjustedBudget,
    texts.outturn,
    texts.executionRate,
    texts.threePublics,
    texts.basic,
    texts.project,
    texts.staffActual,
    texts.selfScore,
    texts.reviewScore,
    texts.reviewDifference,
    texts.grade,
    texts.rank,
    texts.lastScore,
    texts.problems,
    texts.risks,
    texts.returnCount,
  ].map((words) => t(words) + (AMOUNTS.has(words) ? t(texts.yuanSuffix) : ''));
  const rows = facts.map((fact) => [
    fact.department.code,
    fact.department.name,
    fact.state ? t(stateWords[fact.state]) : t(texts.standings[fact.standing]),
    yuan(fact.adjustedBudget),
    yuan(fact.outturn),
    fact.executionRate ?? '',
    yuan(fact.threePublics),
    yuan(fact.basic),
    yuan(fact.project),
    fact.staffActual.state === 'KNOWN' ? (fact.staffActual.number ?? '') : t(SILENT[fact.staffActual.state]),
    fact.selfScore ?? '',
    fact.reviewScore ?? '',
    fact.reviewDifference ?? '',
    fact.grade ? t(gradeWords[fact.grade]) : '',
    fact.rank ? `${fact.rank}` : '',
    fact.lastScore ?? '',
    `${fact.problems}`,
    fact.risks.map(({ label, evidence }) => `${label}：${evidence}`).join('；'),
    `${fact.returnCount}`,
  ]);
  return csvOf([heading, ...rows]);
}

const AMOUNTS = new Set<Bilingual>([
  texts.adjustedBudget,
  texts.outturn,
  texts.threePublics,
  texts.basic,
  texts.project,
]);
