import { compareDecimals, type Decimal, percentOf, subtractDecimals } from '../money/index.ts';
import type { StateCounts } from './figure-sum.ts';
import type { IndicatorSum, OwnIndicatorSum } from './indicator-sum.ts';
import type { Measured } from './measured.ts';

/** How one indicator of the library 指标库 was scored in a region. */
export interface IndicatorLoss extends StateCounts {
  /** The library's code. */
  readonly code: string;
  /** That use it, whether or not their score is known. */
  readonly departments: number;
  /** Over the departments whose score is known: points it carries, points got, and what is between them. */
  readonly full: Decimal;
  readonly got: Decimal;
  readonly lost: Decimal;
  /** 得分率 in percent: got of full, sum over sum; null where nobody's score is known. */
  readonly rate: Decimal | null;
  /** Departments that lost points on it. */
  readonly losing: number;
}

/** The same of all indicators that are departments' own, which no code holds together: `known` and `losing` are of indicators. */
export interface OwnIndicatorsLoss extends Omit<IndicatorLoss, 'code'> {
  readonly indicators: number;
}

/** The library's indicators, the most points lost first; those of departments' own are never among them. */
export interface IndicatorsSummary {
  readonly shared: readonly IndicatorLoss[];
  readonly own: OwnIndicatorsLoss;
}

export const indicatorsSummaryOf = ({
  indicators,
  ownIndicators,
}: Pick<Measured, 'indicators' | 'ownIndicators'>): IndicatorsSummary => ({
  shared: Object.entries(indicators)
    .map(([code, sum]) => ({ code, departments: usedBy(sum), ...lossOf(sum) }))
    .sort(
      (one, other) =>
        compareDecimals(other.lost, one.lost) || other.losing - one.losing || (one.code < other.code ? -1 : 1),
    ),
  own: ownOf(ownIndicators),
});

const usedBy = ({ known, masked, notApplicable, missing }: StateCounts): number =>
  known + masked + notApplicable + missing;

const ownOf = (sum: OwnIndicatorSum): OwnIndicatorsLoss => ({
  indicators: usedBy(sum),
  departments: sum.departments,
  ...lossOf(sum),
});

function lossOf({
  full,
  got,
  losing,
  known,
  masked,
  notApplicable,
  missing,
}: IndicatorSum): Omit<IndicatorLoss, 'code' | 'departments'> {
  const lost = subtractDecimals(full, got);
  return { known, masked, notApplicable, missing, full, got, lost, losing, rate: percentOf(got, full) };
}
