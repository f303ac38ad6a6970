import { type Decimal, subtractDecimals } from '../../money/index.ts';
import { type Aggregate, NO_RATIO, type RatioName, type RatioSum } from '../../rollup/index.ts';
import { percentKept } from './as-kept.ts';

/** Numerator and denominator of a ratio over the accepted evaluations that know both. */
export const ratioOf = ({ official }: Aggregate, name: RatioName): RatioSum => official.ratios[name] ?? NO_RATIO;

/** In percent; null where there is nothing to divide by. */
export const percentOfRatio = ({ part, whole }: RatioSum): Decimal | null => percentKept(part, whole);

/** Departments that owe a report: without those exempted. */
export const dueOf = ({ coverage }: Aggregate): number => coverage.obliged - coverage.exempted;

/** How many per cent `now` is above `before`, negative where below; null where there is nothing to compare with. */
export function changePercent(now: Decimal, before: Decimal): Decimal | null {
  if (before.startsWith('-') || now.startsWith('-')) return null;
  return percentKept(subtractDecimals(now, before), before);
}
