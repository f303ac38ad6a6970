import { amountOf, type FigureValue, numberOf } from '@jiping/domain/figures';
import { percentOf, subtract, subtractDecimals } from '@jiping/domain/money';
import type { Desk } from '../record/desk.ts';
import { valueOfWire } from '../record/figure-wire.ts';

/** Last year's value of a figure: what this record says of it, else what last year's evaluation said. null where neither does. */
export function lastYearOf({ board, parts }: Desk, code: string): FigureValue | null {
  const stated = board.value(`${code}.previous`);
  if (stated.state !== 'missing') return stated;
  const before = parts.evaluation.previous?.figures.find((figure) => figure.code === code);
  return before && before.state !== 'MISSING' ? valueOfWire(before) : null;
}

/** By how many percent `now` is above `then`: `"4.2"`; null where either is not a number, or there was nothing before. */
export function changeInPercent(now: FigureValue, then: FigureValue): string | null {
  const [amount, before] = [amountOf(now), amountOf(then)];
  if (amount !== null && before !== null) return percentOf(subtract(amount, before), before, 1);
  const [number, earlier] = [numberOf(now), numberOf(then)];
  if (number === null || earlier === null) return null;
  return percentOf(subtractDecimals(number, earlier), earlier, 1);
}
