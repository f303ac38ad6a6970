import { amountOf } from '../../figures/index.ts';
import type { Decimal } from '../../money/index.ts';
import { percentKept } from './as-kept.ts';
import type { MemberFigures } from './summary-data.ts';

/** Percent of the adjusted budget that a department spent; null where either is unknown or there was no budget. */
export const executionOf = (figures: MemberFigures): Decimal | null =>
  partOf(figures, 'budget.outturn', 'budget.adjusted');

/** One figure in percent of another; null where either is unknown, or there is nothing to divide by. */
export function partOf({ measures }: MemberFigures, part: string, whole: string): Decimal | null {
  const [above, below] = [amountOf(measures[part]), amountOf(measures[whole])];
  return above === null || below === null ? null : percentKept(above, below);
}
