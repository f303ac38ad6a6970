import { addDecimals, compareDecimals, type Decimal, quotientOf, subtractDecimals } from '../money/index.ts';
import { totalOf } from './merge-records.ts';

/** Self score less the bureau's, over the evaluations that have both: how far departments praise themselves (T9). */
export interface ReviewDifferences {
  readonly count: number;
  readonly selfSum: Decimal;
  readonly reviewSum: Decimal;
  readonly lowered: number;
  readonly raised: number;
  readonly unchanged: number;
}

export const NO_DIFFERENCES: ReviewDifferences = {
  count: 0,
  selfSum: '0',
  reviewSum: '0',
  lowered: 0,
  raised: 0,
  unchanged: 0,
};

export function reviewDifferenceOf(self: Decimal | null, review: Decimal | null): ReviewDifferences {
  if (self === null || review === null) return NO_DIFFERENCES;
  const order = compareDecimals(review, self);
  return {
    count: 1,
    selfSum: addDecimals(self),
    reviewSum: addDecimals(review),
    lowered: order < 0 ? 1 : 0,
    raised: order > 0 ? 1 : 0,
    unchanged: order === 0 ? 1 : 0,
  };
}

export const addReviewDifferences = (all: readonly ReviewDifferences[]): ReviewDifferences => ({
  count: totalOf('count', all),
  selfSum: addDecimals(...all.map(({ selfSum }) => selfSum)),
  reviewSum: addDecimals(...all.map(({ reviewSum }) => reviewSum)),
  lowered: totalOf('lowered', all),
  raised: totalOf('raised', all),
  unchanged: totalOf('unchanged', all),
});

/** Sum of the self scores less that of the reviews: what the bureau took away in all, in points. */
export const totalDifference = ({ selfSum, reviewSum }: ReviewDifferences): Decimal =>
  subtractDecimals(selfSum, reviewSum);

/** T9 as people read it: means over the evaluations that have both scores, two decimals; null where there are none. */
export interface DifferenceSummary {
  readonly count: number;
  readonly lowered: number;
  readonly raised: number;
  readonly unchanged: number;
  readonly meanSelfScore: Decimal | null;
  readonly meanReviewScore: Decimal | null;
  /** Self less review: positive where departments praise themselves. */
  readonly meanDifference: Decimal | null;
}

export function differenceSummaryOf(differences: ReviewDifferences): DifferenceSummary {
  const { count, lowered, raised, unchanged, selfSum, reviewSum } = differences;
  const mean = (sum: Decimal) => quotientOf(sum, String(count), 2);
  return {
    count,
    lowered,
    raised,
    unchanged,
    meanSelfScore: mean(selfSum),
    meanReviewScore: mean(reviewSum),
    meanDifference: mean(totalDifference(differences)),
  };
}
