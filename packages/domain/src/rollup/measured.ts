import { MISSING } from '../figures/index.ts';
import { add, addDecimals, compareDecimals, type Decimal, type Money, percentOf, ZERO } from '../money/index.ts';
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
import {
  addIndicatorSums,
  addOwnIndicators,
  type IndicatorSum,
  indicatorSumOf,
  NO_OWN_INDICATORS,
  type OwnIndicatorSum,
} from './indicator-sum.ts';
import { MEASURES, type Measure, QUOTIENT_NAMES, QUOTIENTS, RATIOS } from './measures.ts';
import { mergeRecords, totalOf } from './merge-records.ts';
import {
  addReviewDifferences,
  NO_DIFFERENCES,
  type ReviewDifferences,
  reviewDifferenceOf,
} from './review-difference.ts';
import { addScoreAggregates, NO_SCORES, type ScoreAggregate, scoreAggregateOf } from './score-aggregate.ts';

/** How many evaluations have a grade, their money as far as it is known, and their scores. */
export interface GradeSum {
  readonly count: number;
  readonly money: Money;
  readonly scoreSum: Decimal;
}

/** What evaluations of one standing (accepted, or handed in only) add up to. What is absent from a record is nothing. */
export interface Measured {
  readonly money: Readonly<Record<string, MoneySum>>;
  readonly counts: Readonly<Record<string, CountSum>>;
  readonly ratios: Readonly<Record<string, RatioSum>>;
  readonly scores: { readonly self: ScoreAggregate; readonly review: ScoreAggregate; readonly result: ScoreAggregate };
  /** Self score less review score, of those that have both (T9). */
  readonly differences: ReviewDifferences;
  readonly grades: Readonly<Record<string, GradeSum>>;
  readonly executionRates: Histogram;
  /** Points by the library's code of the indicator 指标库编码: the same indicator in every template. */
  readonly indicators: Readonly<Record<string, IndicatorSum>>;
  /** Of the indicators that no library code maps, each a department's own. */
  readonly ownIndicators: OwnIndicatorSum;
  /** Departments with more people than posts 超编单位 (T8). */
  readonly overQuota: number;
}

export const NOTHING_MEASURED: Measured = {
  money: {},
  counts: {},
  ratios: {},
  scores: { self: NO_SCORES, review: NO_SCORES, result: NO_SCORES },
  differences: NO_DIFFERENCES,
  grades: {},
  executionRates: EMPTY_HISTOGRAM,
  indicators: {},
  ownIndicators: NO_OWN_INDICATORS,
  overQuota: 0,
};

/**
 * One evaluation's. The money and people of a subordinate unit whose supervising department states them too (`isCovered`) are
 * left to that one; its score, grade and execution rate are its own (AGG-03).
 */
export function measuredOf(fact: EvaluationFact, isCovered: boolean): Measured {
  const rate = executionRateOf(fact);
  const score = fact.reviewScore ?? fact.selfScore;
  const self = scoreAggregateOf(fact.selfScore, fact.weight);
  const review = scoreAggregateOf(fact.reviewScore, fact.weight);
  return {
    ...(isCovered ? { money: {}, counts: {}, ratios: {} } : figuresOf(fact)),
    scores: { self, review, result: fact.reviewScore === null ? self : review },
    differences: reviewDifferenceOf(fact.selfScore, fact.reviewScore),
    grades:
      fact.grade === null
        ? {}
        : { [fact.grade]: { count: 1, money: fact.weight ?? ZERO, scoreSum: addDecimals(score ?? '0') } },
    executionRates: rate === null ? EMPTY_HISTOGRAM : rateBin(rate),
    indicators: Object.fromEntries(
      Object.entries(fact.indicators).map(([code, score]) => [code, indicatorSumOf(score)]),
    ),
    ownIndicators: fact.ownIndicators,
    overQuota: !isCovered && isOverQuota(fact) ? 1 : 0,
  };
}

const codesOf = (kind: Measure['kind']): readonly string[] =>
  MEASURES.filter((measure) => measure.kind === kind).map(({ code }) => code);
const MONEY = codesOf('money');
const COUNTS = codesOf('count');

/** What its template does not ask for is in no sum, not even as missing. */
function figuresOf({ measures, unmapped }: EvaluationFact): Pick<Measured, 'money' | 'counts' | 'ratios'> {
  const figure = (code: string) => measures[code] ?? MISSING;
  const isAsked = (code: string) => unmapped.length === 0 || !unmapped.includes(code);
  const money: Record<string, MoneySum> = {};
  for (const code of MONEY) if (isAsked(code)) money[code] = moneySumOf(figure(code));
  const counts: Record<string, CountSum> = {};
  for (const code of COUNTS) if (isAsked(code)) counts[code] = countSumOf(figure(code));
  const ratios: Record<string, RatioSum> = {};
  for (const name of QUOTIENT_NAMES) {
    const { part, whole } = QUOTIENTS[name];
    if (isAsked(part) && isAsked(whole)) ratios[name] = ratioSumOf(figure(part), figure(whole));
  }
  return { money, counts, ratios };
}

export const addMeasured = (all: readonly Measured[]): Measured => ({
  money: mergeRecords(
    all.map(({ money }) => money),
    addMoneySums,
  ),
  counts: mergeRecords(
    all.map(({ counts }) => counts),
    addCountSums,
  ),
  ratios: mergeRecords(
    all.map(({ ratios }) => ratios),
    addRatioSums,
  ),
  scores: {
    self: addScoreAggregates(all.map(({ scores }) => scores.self)),
    review: addScoreAggregates(all.map(({ scores }) => scores.review)),
    result: addScoreAggregates(all.map(({ scores }) => scores.result)),
  },
  differences: addReviewDifferences(all.map(({ differences }) => differences)),
  grades: mergeRecords(
    all.map(({ grades }) => grades),
    addGrades,
  ),
  executionRates: addHistograms(all.map(({ executionRates }) => executionRates)),
  indicators: mergeRecords(
    all.map(({ indicators }) => indicators),
    addIndicatorSums,
  ),
  ownIndicators: addOwnIndicators(all.map(({ ownIndicators }) => ownIndicators)),
  overQuota: totalOf('overQuota', all),
});

const addGrades = (grades: readonly GradeSum[]): GradeSum => ({
  count: totalOf('count', grades),
  money: add(...grades.map(({ money }) => money)),
  scoreSum: addDecimals(...grades.map(({ scoreSum }) => scoreSum)),
});

/** Percent of the adjusted budget that was spent; null where either is unknown or there was no budget. */
export function executionRateOf({ measures }: Pick<EvaluationFact, 'measures'>): Decimal | null {
  const { part, whole, known } = ratioSumOf(
    measures[RATIOS.execution.part] ?? MISSING,
    measures[RATIOS.execution.whole] ?? MISSING,
  );
  return known === 0 ? null : percentOf(part, whole);
}

/** More people in post than posts 超编; not so where either is unknown. */
export function isOverQuota({ measures }: Pick<EvaluationFact, 'measures'>): boolean {
  const { part, whole, known } = ratioSumOf(measures['staff.actual'] ?? MISSING, measures['staff.quota'] ?? MISSING);
  return known > 0 && compareDecimals(part, whole) > 0;
}
