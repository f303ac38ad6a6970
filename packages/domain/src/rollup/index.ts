export * from './aggregate.ts';
export type { Coverage, CoverageAggregate } from './coverage.ts';
export * from './evaluation-fact.ts';
export type { CountSum, MoneySum, RatioSum } from './figure-sum.ts';
export type { Histogram, HistogramBin } from './histogram.ts';
export * from './measures.ts';
export type { ScoreAggregate, ScoreSummary } from './score-aggregate.ts';
export * from './summary.ts';
