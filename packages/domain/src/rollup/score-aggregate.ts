import Big from 'big.js';
import { addDecimals, compareDecimals, type Decimal, type Money, quotientOf } from '../money/index.ts';
import { assertScore } from '../scoring/index.ts';
import {
  addHistograms,
  EMPTY_HISTOGRAM,
  type Histogram,
  type HistogramBin,
  QUANTILE_ERROR,
  quartileOf,
  scoreBin,
  scoreBins,
} from './histogram.ts';
import { lazily } from './lazily.ts';
import { totalOf } from './merge-records.ts';

/** Scores of many evaluations, so that two of them add up to that of all. Exact: no mean is kept, only what means are made of. */
export interface ScoreAggregate {
  readonly count: number;
  readonly sum: Decimal;
  readonly sumOfSquares: Decimal;
  /** Σ score × money and Σ money, over the evaluations whose money is known. */
  readonly weightedSum: Decimal;
  readonly weight: Decimal;
  readonly histogram: Histogram;
  /** null of none. */
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
}

export const NO_SCORES: ScoreAggregate = {
  count: 0,
  sum: '0',
  sumOfSquares: '0',
  weightedSum: '0',
  weight: '0',
  histogram: EMPTY_HISTOGRAM,
  lowest: null,
  highest: null,
};

/** One score; `null` is none. Throws `TradeError` SCORE_OUT_OF_RANGE. */
export function scoreAggregateOf(score: Decimal | null, weight: Money | null): ScoreAggregate {
  if (score === null) return NO_SCORES;
  assertScore(score);
  return {
    count: 1,
    sum: addDecimals(score),
    sumOfSquares: new Big(score).times(score).toFixed(),
    weightedSum: new Big(score).times(weight ?? '0').toFixed(),
    weight: addDecimals(weight ?? '0'),
    histogram: scoreBin(score),
    lowest: addDecimals(score),
    highest: addDecimals(score),
  };
}

export const addScoreAggregates = (scores: readonly ScoreAggregate[]): ScoreAggregate => ({
  count: totalOf('count', scores),
  sum: addDecimals(...scores.map(({ sum }) => sum)),
  sumOfSquares: addDecimals(...scores.map(({ sumOfSquares }) => sumOfSquares)),
  weightedSum: addDecimals(...scores.map(({ weightedSum }) => weightedSum)),
  weight: addDecimals(...scores.map(({ weight }) => weight)),
  histogram: addHistograms(scores.map(({ histogram }) => histogram)),
  lowest: scores.reduce<Decimal | null>((least, { lowest }) => extreme(least, lowest, -1), null),
  highest: scores.reduce<Decimal | null>((most, { highest }) => extreme(most, highest, 1), null),
});

/** The one further in `direction`: 1 upwards, -1 downwards. */
export function extreme(left: Decimal | null, right: Decimal | null, direction: 1 | -1): Decimal | null {
  if (left === null || right === null) return left ?? right;
  return compareDecimals(right, left) === direction ? right : left;
}

/** Scores as people read them, two decimals; null where there is nothing to divide by. Median and quartiles are off by `quantileError` at most. */
export interface ScoreSummary {
  readonly count: number;
  readonly simpleMean: Decimal | null;
  /** Weighted by money (T4: both means are shown, and say which they are). */
  readonly weightedMean: Decimal | null;
  readonly median: Decimal | null;
  readonly lowerQuartile: Decimal | null;
  readonly upperQuartile: Decimal | null;
  /** Of all evaluations, not estimated from a sample. */
  readonly standardDeviation: Decimal | null;
  /** Exact, as they were given. */
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
  readonly quantileError: Decimal;
  readonly histogram: readonly HistogramBin[];
}

export const scoreSummaryOf = (scores: ScoreAggregate): ScoreSummary =>
  lazily<ScoreSummary>({
    count: () => scores.count,
    simpleMean: () => quotientOf(scores.sum, String(scores.count), 2),
    weightedMean: () => quotientOf(scores.weightedSum, scores.weight, 2),
    median: () => quarter(scores, 2),
    lowerQuartile: () => quarter(scores, 1),
    upperQuartile: () => quarter(scores, 3),
    standardDeviation: () => deviationOf(scores),
    lowest: () => scores.lowest,
    highest: () => scores.highest,
    quantileError: () => QUANTILE_ERROR,
    histogram: () => scoreBins(scores.histogram),
  });

const quarter = ({ histogram, sum, lowest, highest }: ScoreAggregate, which: 1 | 2 | 3): Decimal | null =>
  lowest === null || highest === null ? null : quartileOf(histogram, { sum, lowest, highest }, which);

/** √(n Σx² − (Σx)²) ÷ n: exact up to the root, so never the root of a negative number. */
function deviationOf({ count, sum, sumOfSquares }: ScoreAggregate): Decimal | null {
  if (count === 0) return null;
  const spread = new Big(sumOfSquares).times(count).minus(new Big(sum).times(sum));
  return spread.sqrt().div(count).toFixed(2, Big.roundHalfUp);
}
