import { compareDecimals } from '../money/index.ts';
import type { FigureValue } from './figure-value.ts';

/** Whether two values say the same: `98.50` is `98.5`; what nobody has said is missing. */
export function isSameValue(one: FigureValue | undefined, other: FigureValue): boolean {
  if (one?.state !== 'known' || other.state !== 'known') return (one?.state ?? 'missing') === other.state;
  if ('amount' in one) return 'amount' in other && one.amount === other.amount;
  if ('number' in one) return 'number' in other && compareDecimals(one.number, other.number) === 0;
  return 'text' in other && one.text === other.text;
}
