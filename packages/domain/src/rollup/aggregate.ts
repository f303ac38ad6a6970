/**
 * Aggregates that merge: those of two sets of evaluations add up to that of both together, in any order and any grouping. A
 * county's is made of its facts, a prefecture's of its counties', and a rebuild gives the same to the cent.
 */

import { addTallies, NO_RECTIFICATIONS, type RectificationTally } from '../rectification/index.ts';
import { addCoverage, type CoverageAggregate, coverageOf, NO_COVERAGE } from './coverage.ts';
import type { Covered } from './covered-units.ts';
import { type EvaluationFact, isHandedIn } from './evaluation-fact.ts';
import { addMeasured, type Measured, measuredOf, NOTHING_MEASURED } from './measured.ts';
import { mergeRecords, total, totalOf } from './merge-records.ts';

/** In how many evaluations a check found something, and how often. */
export interface ProblemSum {
  readonly evaluations: number;
  readonly findings: number;
}

/** What is to be said of evaluations besides their numbers. */
export interface Findings {
  /** What the checks found. */
  readonly problems: Readonly<Record<string, ProblemSum>>;
  /** How many evaluations run a risk, by the risk's name (`risks.ts`). */
  readonly risks: Readonly<Record<string, number>>;
  /** Figures that templates in use do not ask for: of how many evaluations, by code. They are neither known nor missing. */
  readonly unmapped: Readonly<Record<string, number>>;
  /** What departments were asked to put right 整改; absent in sums made before it was kept. */
  readonly rectifications?: RectificationTally;
}

const NO_FINDINGS: Findings = { problems: {}, risks: {}, unmapped: {}, rectifications: NO_RECTIFICATIONS };

/**
 * Plain data that survives JSON. What is absent from a record is nothing. Its own findings are of evaluations handed in: what is wrong
 * should be known before it is accepted.
 */
export interface Aggregate extends Findings {
  readonly coverage: CoverageAggregate;
  /** Of accepted evaluations: what a county stands by (AGG-02). */
  readonly official: Measured;
  /** Of all that are handed in, as if each were accepted as it was last handed in: shown apart, and never as the county's word. */
  readonly provisional: Measured;
  /** The findings of accepted evaluations alone, for who may know of no others. */
  readonly accepted: Findings;
  /** That its own findings, too, are of accepted evaluations only (`as-accepted.ts`). Never kept. */
  readonly acceptedOnly?: true;
}

export const EMPTY: Aggregate = {
  coverage: NO_COVERAGE,
  official: NOTHING_MEASURED,
  provisional: NOTHING_MEASURED,
  ...NO_FINDINGS,
  accepted: NO_FINDINGS,
};

/** What only the other departments of the county can say of a department. */
export interface AmongOthers {
  readonly covered?: Covered | undefined;
  readonly risks?: readonly string[];
}

/** The aggregate of one department's year. Throws `TradeError` SCORE_OUT_OF_RANGE for a score that is none. */
export function aggregateOf(fact: EvaluationFact, { covered = 'nowhere', risks = [] }: AmongOthers = {}): Aggregate {
  const coverage = coverageOf(fact);
  if (!isHandedIn(fact.state)) return { ...EMPTY, coverage };
  const provisional = measuredOf(fact, covered !== 'nowhere');
  const findings: Findings = {
    problems: problemsOf(fact.problems),
    risks: Object.fromEntries(risks.map((risk) => [risk, 1])),
    unmapped: Object.fromEntries(fact.unmapped.map((code) => [code, 1])),
    rectifications: fact.rectifications ?? NO_RECTIFICATIONS,
  };
  return {
    coverage,
    provisional,
    official: officialOf(fact, covered, provisional),
    ...findings,
    accepted: fact.state === 'accepted' ? findings : NO_FINDINGS,
  };
}

function officialOf(fact: EvaluationFact, covered: Covered, provisional: Measured): Measured {
  if (fact.state !== 'accepted') return NOTHING_MEASURED;
  return covered === 'provisionally' ? measuredOf(fact, false) : provisional;
}

/** All together; of none it is `EMPTY`. Order and grouping do not matter: of a county's facts, or of the regions below one. */
export const mergeAll = (all: readonly Aggregate[]): Aggregate => ({
  coverage: addCoverage(all.map(({ coverage }) => coverage)),
  ...measuredOfAll(all),
  ...addFindings(all),
  accepted: addFindings(all.map(({ accepted }) => accepted)),
});

const addFindings = (all: readonly Findings[]): Findings => ({
  problems: mergeRecords(
    all.map(({ problems }) => problems),
    addProblems,
  ),
  risks: mergeRecords(
    all.map(({ risks }) => risks),
    total,
  ),
  unmapped: mergeRecords(
    all.map(({ unmapped }) => unmapped),
    total,
  ),
  rectifications: addTallies(all.map(({ rectifications }) => rectifications)),
});

export const merge = (left: Aggregate, right: Aggregate): Aggregate => mergeAll([left, right]);

/** What counts in both sums alike, an accepted evaluation mostly, is added up once. */
function measuredOfAll(all: readonly Aggregate[]): Pick<Aggregate, 'official' | 'provisional'> {
  const both = all.filter((one) => one.official === one.provisional);
  const apart = all.filter((one) => one.official !== one.provisional);
  const shared = addMeasured(both.map((one) => one.provisional));
  if (apart.length === 0) return { official: shared, provisional: shared };
  const officially = apart.flatMap(({ official }) => (official === NOTHING_MEASURED ? [] : official));
  return {
    official: officially.length === 0 ? shared : addMeasured([shared, ...officially]),
    provisional: addMeasured([shared, ...apart.map(({ provisional }) => provisional)]),
  };
}

const addProblems = (problems: readonly ProblemSum[]): ProblemSum => ({
  evaluations: totalOf('evaluations', problems),
  findings: totalOf('findings', problems),
});

function problemsOf(codes: readonly string[]): Readonly<Record<string, ProblemSum>> {
  const sums: Record<string, ProblemSum> = {};
  for (const code of codes) sums[code] = { evaluations: 1, findings: (sums[code]?.findings ?? 0) + 1 };
  return sums;
}
