/**
 * Aggregates that merge: those of two sets of evaluations add up to that of both together, in any order and any grouping. A
 * county's is made of its facts, a prefecture's of its counties', and a rebuild gives the same to the cent.
 */
import { addCoverage, type CoverageAggregate, coverageOf, NO_COVERAGE } from './coverage.ts';
import type { EvaluationFact } from './evaluation-fact.ts';
import { addMeasured, type Measured, measuredOf, NOTHING_MEASURED } from './measured.ts';
import { mergeRecords, plus } from './merge-records.ts';

/** In how many evaluations a check found something, and how often. */
export interface ProblemSum {
  readonly evaluations: number;
  readonly findings: number;
}

/** Plain data that survives JSON. What is absent from a record is nothing. */
export interface Aggregate {
  readonly coverage: CoverageAggregate;
  /** Of accepted evaluations: what a county stands by (AGG-02). */
  readonly official: Measured;
  /** Of those handed in and not accepted, as they were last handed in: shown apart, and never as the county's word. */
  readonly provisional: Measured;
  /** Of evaluations handed in: what is wrong should be known before it is accepted. */
  readonly problems: Readonly<Record<string, ProblemSum>>;
  /** How many evaluations run a risk, by the risk's name (`risks.ts`). */
  readonly risks: Readonly<Record<string, number>>;
  /** Figures that templates in use do not ask for: of how many evaluations, by code. They are neither known nor missing. */
  readonly unmapped: Readonly<Record<string, number>>;
}

export const EMPTY: Aggregate = {
  coverage: NO_COVERAGE,
  official: NOTHING_MEASURED,
  provisional: NOTHING_MEASURED,
  problems: {},
  risks: {},
  unmapped: {},
};

/** What only the other departments of the county can say of a department. */
export interface AmongOthers {
  /** Its supervising department states its money and people too, in an evaluation of the same standing. */
  readonly isCovered?: boolean;
  readonly risks?: readonly string[];
}

/** The aggregate of one department's year. Throws `TradeError` SCORE_OUT_OF_RANGE for a score that is none. */
export function aggregateOf(fact: EvaluationFact, { isCovered = false, risks = [] }: AmongOthers = {}): Aggregate {
  const isAccepted = fact.state === 'accepted';
  const isHandedIn = isAccepted || fact.state === 'submitted' || fact.state === 'returned';
  const coverage = coverageOf(fact);
  if (!isHandedIn) return { ...EMPTY, coverage };
  const measured = measuredOf(fact, isCovered);
  return {
    coverage,
    official: isAccepted ? measured : NOTHING_MEASURED,
    provisional: isAccepted ? NOTHING_MEASURED : measured,
    problems: problemsOf(fact.problems),
    risks: Object.fromEntries(risks.map((risk) => [risk, 1])),
    unmapped: Object.fromEntries(fact.unmapped.map((code) => [code, 1])),
  };
}

/** Both together. `merge(EMPTY, a)` is `a`; order and grouping do not matter. */
export const merge = (left: Aggregate, right: Aggregate): Aggregate => ({
  coverage: addCoverage(left.coverage, right.coverage),
  official: addMeasured(left.official, right.official),
  provisional: addMeasured(left.provisional, right.provisional),
  problems: mergeRecords(left.problems, right.problems, (one, other) => ({
    evaluations: one.evaluations + other.evaluations,
    findings: one.findings + other.findings,
  })),
  risks: mergeRecords(left.risks, right.risks, plus),
  unmapped: mergeRecords(left.unmapped, right.unmapped, plus),
});

/** The aggregate of many: of a county's facts, or of the regions below one. */
export const mergeAll = (aggregates: readonly Aggregate[]): Aggregate => aggregates.reduce(merge, EMPTY);

function problemsOf(codes: readonly string[]): Readonly<Record<string, ProblemSum>> {
  const sums: Record<string, ProblemSum> = {};
  for (const code of codes) sums[code] = { evaluations: 1, findings: (sums[code]?.findings ?? 0) + 1 };
  return sums;
}
