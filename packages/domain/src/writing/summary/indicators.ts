import { compareDecimals } from '../../money/index.ts';
import { type Deduction, type IndicatorLoss, summaryOf } from '../../rollup/index.ts';
import type { SummaryData } from './summary-data.ts';

export interface NamedLoss extends IndicatorLoss {
  readonly name: string;
}

/** The library's indicators with their names, the most points lost first. */
export const indicatorLosses = ({ thisYear, indicatorNames }: SummaryData): readonly NamedLoss[] =>
  summaryOf(thisYear).indicators.shared.map((loss) => ({ ...loss, name: indicatorNames[loss.code] ?? loss.code }));

/** Only those on which points were lost, and of which it can be said how large a part. */
export const lostIndicators = (data: SummaryData): readonly NamedLoss[] =>
  indicatorLosses(data).filter(
    ({ lost, rate, losing }) => rate !== null && losing > 0 && compareDecimals(lost, '0') > 0,
  );

/** What an indicator is called in a department's line, without the full stop that people end a name with. */
export const deductionName = ({ name, library }: Deduction, { indicatorNames }: SummaryData): string =>
  name?.replace(/[。；;，,、.]+$/, '') || (library !== null && indicatorNames[library]) || '未写明名称的指标';
