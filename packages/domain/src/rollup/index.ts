export * from './aggregate.ts';
export { asAccepted } from './as-accepted.ts';
export { type Change, changed, changeOf, extremesOf, isNone, type WithExtremes } from './change.ts';
export { aggregatesOf, type CountyYear, sharesIn } from './county-year.ts';
export type { Coverage, CoverageAggregate } from './coverage.ts';
export { type Covered, coveredUnits } from './covered-units.ts';
export { type Deduction, type Deductions, deductionsOf, MOST_DEDUCTIONS, NO_DEDUCTIONS } from './deductions.ts';
export * from './evaluation-fact.ts';
export { type CountSum, type MoneySum, moneyForEach, NO_RATIO, type RatioSum } from './figure-sum.ts';
export type { Histogram, HistogramBin } from './histogram.ts';
export {
  type IndicatorLoss,
  type IndicatorsSummary,
  indicatorsSummaryOf,
  type OwnIndicatorsLoss,
} from './indicator-loss.ts';
export {
  type IndicatorScore,
  type IndicatorSum,
  isLosing,
  NO_OWN_INDICATORS,
  type OwnIndicatorSum,
} from './indicator-sum.ts';
export { lazily } from './lazily.ts';
export { executionRateOf, type GradeSum, isOverQuota, type Measured, NOTHING_MEASURED } from './measured.ts';
export * from './measures.ts';
export * from './reach.ts';
export { type DifferenceSummary, type ReviewDifferences, totalDifference } from './review-difference.ts';
export * from './risks.ts';
export type { ScoreAggregate, ScoreSummary } from './score-aggregate.ts';
export { SHAPE } from './shape.ts';
export * from './slice.ts';
export * from './summary.ts';
