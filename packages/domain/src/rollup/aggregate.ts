/**
 * Aggregates that merge: those of two sets of evaluations add up to that of both together, in any order and any grouping. A
 * county's is made of its facts, a prefecture's of its counties', and a rebuild gives the same to the cent.
 */
import { MISSING } from '../figures/index.ts';
import { add, type Money, percentOf, ZERO } from '../money/index.ts';

import { addCoverage, type CoverageAggregate, coverageOf, NO_COVERAGE } from './coverage.ts';
import type { EvaluationFact } from './evaluation-fact.ts';
import {
  addCountSums,
  addMoneySums,
  addRatioSums,
  type CountSum,
  countSumOf,
  type MoneySum,
  moneySumOf,
  type RatioSum,
  ratioSumOf,
} from './figure-sum.ts';
import { addHistograms, EMPTY_HISTOGRAM, type Histogram, rateBin } from './histogram.ts';
import { MEASURES, RATIO_NAMES, RATIOS } from './measures.ts';
import { addScoreAggregates, NO_SCORES, type ScoreAggregate, scoreAggregateOf } from './score-aggregate.ts';

/** How many evaluations have a grade, and their money as far as it is known. */
export interface GradeSum {
  readonly count: number;
  readonly money: Money;
}

/** In how many evaluations a check found something, and how often. */
export interface ProblemSum {
  readonly evaluations: number;
  readonly findings: number;
}

/** Plain data that survives JSON. What is absent from a record is nothing. */
export interface Aggregate {
  readonly coverage: CoverageAggregate;
  /** Of accepted evaluations only: what a county stands by (AGG-02). */
  readonly money: Readonly<Record<string, MoneySum>>;
  readonly counts: Readonly<Record<string, CountSum>>;
  readonly ratios: Readonly<Record<string, RatioSum>>;
  readonly scores: { readonly self: ScoreAggregate; readonly review: ScoreAggregate; readonly result: ScoreAggregate };
  readonly grades: Readonly<Record<string, GradeSum>>;
  readonly executionRates: Histogram;
  /** Of evaluations handed in: what is wrong should be known before it is accepted. */
  readonly problems: Readonly<Record<string, ProblemSum>>;
}

export const EMPTY: Aggregate = {
  coverage: NO_COVERAGE,
  money: {},
  counts: {},
  ratios: {},
  scores: { self: NO_SCORES, review: NO_SCORES, result: NO_SCORES },
  grades: {},
  executionRates: EMPTY_HISTOGRAM,
  problems: {},
};

/** The aggregate of one department's year. Throws `TradeError` SCORE_OUT_OF_RANGE for a score that is none. */
export function aggregateOf(fact: EvaluationFact): Aggregate {
  const handedIn = fact.state === 'submitted' || fact.state === 'returned' || fact.state === 'accepted';
  const counted: Aggregate = {
    ...EMPTY,
    coverage: coverageOf(fact),
    problems: handedIn ? problemsOf(fact.problems) : {},
  };
  if (fact.state !== 'accepted') return counted;
  const figure = (code: string) => fact.measures[code] ?? MISSING;
  const rate = executionRateOf(fact);
  const ofKind = (kind: 'money' | 'count') =>
    MEASURES.filter((measure) => measure.kind === kind).map(({ code }) => code);
  return {
    ...counted,
    money: Object.fromEntries(ofKind('money').map((code) => [code, moneySumOf(figure(code))])),
    counts: Object.fromEntries(ofKind('count').map((code) => [code, countSumOf(figure(code))])),
    ratios: Object.fromEntries(
      RATIO_NAMES.map((name) => [name, ratioSumOf(figure(RATIOS[name].part), figure(RATIOS[name].whole))]),
    ),
    scores: {
      self: scoreAggregateOf(fact.selfScore, fact.weight),
      review: scoreAggregateOf(fact.reviewScore, fact.weight),
      result: scoreAggregateOf(fact.reviewScore ?? fact.selfScore, fact.weight),
    },
    grades: fact.grade === null ? {} : { [fact.grade]: { count: 1, money: fact.weight ?? ZERO } },
    executionRates: rate === null ? EMPTY_HISTOGRAM : rateBin(rate),
  };
}

/** Both together. `merge(EMPTY, a)` is `a`; order and grouping do not matter. */
export function merge(left: Aggregate, right: Aggregate): Aggregate {
  return {
    coverage: addCoverage(left.coverage, right.coverage),
    money: mergeRecords(left.money, right.money, addMoneySums),
    counts: mergeRecords(left.counts, right.counts, addCountSums),
    ratios: mergeRecords(left.ratios, right.ratios, addRatioSums),
    scores: {
      self: addScoreAggregates(left.scores.self, right.scores.self),
      review: addScoreAggregates(left.scores.review, right.scores.review),
      result: addScoreAggregates(left.scores.result, right.scores.result),
    },
    grades: mergeRecords(left.grades, right.grades, (one, other) => ({
      count: one.count + other.count,
      money: add(one.money, other.money),
    })),
    executionRates: addHistograms(left.executionRates, right.executionRates),
    problems: mergeRecords(left.problems, right.problems, (one, other) => ({
      evaluations: one.evaluations + other.evaluations,
      findings: one.findings + other.findings,
    })),
  };
}

/** The aggregate of many: of a county's facts, or of the regions below one. */
export const mergeAll = (aggregates: readonly Aggregate[]): Aggregate => aggregates.reduce(merge, EMPTY);

/** Percent of the adjusted budget that was spent; null where either is unknown or there was no budget. */
function executionRateOf({ measures }: EvaluationFact): string | null {
  const { part, whole, known } = ratioSumOf(
    measures[RATIOS.execution.part] ?? MISSING,
    measures[RATIOS.execution.whole] ?? MISSING,
  );
  return known === 0 ? null : percentOf(part, whole);
}

function problemsOf(codes: readonly string[]): Readonly<Record<string, ProblemSum>> {
  const sums: Record<string, ProblemSum> = {};
  for (const code of codes) sums[code] = { evaluations: 1, findings: (sums[code]?.findings ?? 0) + 1 };
  return sums;
}

function mergeRecords<Sum>(
  left: Readonly<Record<string, Sum>>,
  right: Readonly<Record<string, Sum>>,
  combine: (one: Sum, other: Sum) => Sum,
): Readonly<Record<string, Sum>> {
  const merged: Record<string, Sum> = { ...left };
  for (const [key, sum] of Object.entries(right)) {
    const known = merged[key];
    merged[key] = known === undefined ? sum : combine(known, sum);
  }
  return merged;
}
