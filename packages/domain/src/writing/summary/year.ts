import { addDecimals, type Decimal, percentOf, subtractDecimals } from '../../money/index.ts';
import type { Aggregate, RatioName, RatioSum } from '../../rollup/index.ts';

const NOTHING: RatioSum = { part: '0', whole: '0', known: 0, unknown: 0 };

/** Numerator and denominator of a ratio over the accepted evaluations that know both. */
export const ratioOf = ({ official }: Aggregate, name: RatioName): RatioSum => official.ratios[name] ?? NOTHING;

/** In percent, exact to `digits`; null where there is nothing to divide by. */
export const percentOfRatio = ({ part, whole }: RatioSum, digits = 6): Decimal | null => {
  const percent = percentOf(part, whole, digits);
  return percent === null ? null : addDecimals(percent);
};

/** Departments that owe a report: without those exempted. */
export const dueOf = ({ coverage }: Aggregate): number => coverage.obliged - coverage.exempted;

/** How many per cent `now` is above `before`, negative where below; null where there is nothing to compare with. */
export function changePercent(now: Decimal, before: Decimal): Decimal | null {
  if (before.startsWith('-') || now.startsWith('-')) return null;
  const percent = percentOf(subtractDecimals(now, before), before, 6);
  return percent === null ? null : addDecimals(percent);
}
