import { amountOf, type FigureState, type FigureValue, numberOf } from '../figures/index.ts';
import { addDecimals, compareDecimals, type Decimal } from '../money/index.ts';
import { addCounts, NOBODY, type StateCounts, stateCountsOf } from './figure-sum.ts';
import { totalOf } from './merge-records.ts';

/** One indicator of one evaluation: the points it carries and those it got, or why there are none. */
export type IndicatorScore =
  | { readonly state: 'known'; readonly full: Decimal; readonly got: Decimal }
  | { readonly state: Exclude<FigureState, 'known'> };

/** Points over the evaluations that use an indicator, counted by whether they tell their score: masked and not applicable are never 0. */
export interface IndicatorSum extends StateCounts {
  /** Points it carries and points it got, over those that know both. */
  readonly full: Decimal;
  readonly got: Decimal;
  /** How many of them got less than it carries. */
  readonly losing: number;
}

/** The same of indicators that are departments' own: counted by indicator, for no code tells which of two is the same. */
export interface OwnIndicatorSum extends IndicatorSum {
  /** Departments that have any. */
  readonly departments: number;
}

export const NO_INDICATOR: IndicatorSum = { ...NOBODY, full: '0', got: '0', losing: 0 };
export const NO_OWN_INDICATORS: OwnIndicatorSum = { ...NO_INDICATOR, departments: 0 };

const numeric = (value: FigureValue): Decimal | null => amountOf(value) ?? numberOf(value);

/** What an indicator's score and points 分值 say together: of two that are not known, a masked one is masked, whatever the other is. */
export function indicatorScoreOf(score: FigureValue, weight: FigureValue): IndicatorScore {
  const [got, full] = [numeric(score), numeric(weight)];
  if (got !== null && full !== null) return { state: 'known', full: addDecimals(full), got: addDecimals(got) };
  return { state: SILENT.find((state) => score.state === state || weight.state === state) ?? 'missing' };
}

const SILENT = ['masked', 'notApplicable', 'missing'] as const;

/** Rows of one evaluation with the same code are one indicator: its known points together, and silent only where all are. */
export function sameIndicator(one: IndicatorScore, other: IndicatorScore): IndicatorScore {
  if (one.state === 'known' && other.state === 'known')
    return { state: 'known', full: addDecimals(one.full, other.full), got: addDecimals(one.got, other.got) };
  if (one.state === 'known' || other.state === 'known') return one.state === 'known' ? one : other;
  return SILENT.indexOf(one.state) < SILENT.indexOf(other.state) ? one : other;
}

export const isLosing = (score: IndicatorScore): boolean =>
  score.state === 'known' && compareDecimals(score.got, score.full) < 0;

/** One evaluation's as a sum. */
export const indicatorSumOf = (score: IndicatorScore): IndicatorSum => ({
  ...stateCountsOf(score.state),
  full: score.state === 'known' ? score.full : '0',
  got: score.state === 'known' ? score.got : '0',
  losing: isLosing(score) ? 1 : 0,
});

export const addIndicatorSums = (sums: readonly IndicatorSum[]): IndicatorSum => ({
  ...addCounts(sums),
  full: addDecimals(...sums.map(({ full }) => full)),
  got: addDecimals(...sums.map(({ got }) => got)),
  losing: totalOf('losing', sums),
});

export const addOwnIndicators = (sums: readonly OwnIndicatorSum[]): OwnIndicatorSum => ({
  ...addIndicatorSums(sums),
  departments: totalOf('departments', sums),
});
