import { movedPoint } from '@jiping/domain/money';
import { type DrawnNumber, drawn } from '../../charts/drawn-number.ts';
import { fixed, grouped } from '../../parts/numbers.ts';
import type { Column } from './comparison.query.ts';

export type ValueKind = Pick<Column, 'kind' | 'per'>;

/** Money for each person is small in 万元. */
const digitsOf = ({ per }: ValueKind): number => (per ? 4 : 2);

/** The number in the unit in which it is shown, without sign of the unit: `1286.42`. */
const inShownUnit = (column: ValueKind, value: string): string =>
  column.kind === 'MONEY' ? movedPoint(value, 4) : value;

/** A value as people read it: money in 万元 with two decimals, rates with two and %, scores with two. */
export function valueText(column: ValueKind, value: string): string {
  const shown = inShownUnit(column, value);
  switch (column.kind) {
    case 'MONEY':
      return grouped(fixed(shown, digitsOf(column)));
    case 'PERCENT':
      return `${grouped(fixed(shown, 2))}%`;
    case 'SCORE':
      return fixed(shown, 2);
    default:
      return grouped(shown);
  }
}

/** The same for a drawing: exact in words, a number for the pen. */
export const drawnValue = (column: ValueKind, value: string | null | undefined): DrawnNumber | null =>
  value === null || value === undefined ? null : drawn(inShownUnit(column, value), valueText(column, value));
