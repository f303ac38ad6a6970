import { movedPoint } from '@jiping/domain/money';
import { type DrawnNumber, drawn, type NumberKind, written } from '../../charts/drawn-number.ts';
import type { Column } from './comparison.query.ts';

export type ValueKind = Pick<Column, 'kind' | 'per'>;

/** What a column's number is, by which it is written everywhere. Money for each person is small in 万元. */
function kindOf({ kind, per }: ValueKind, value: string): NumberKind {
  switch (kind) {
    case 'MONEY':
      return per ? 'moneyPerPerson' : 'money';
    case 'PERCENT':
      return 'percent';
    case 'SCORE':
      return 'score';
    default:
      // A median of counts may lie between two of them.
      return value.includes('.') ? 'number' : 'count';
  }
}

/** The number in the unit in which it is shown, without sign of the unit: `1286.42`. */
const inShownUnit = (column: ValueKind, value: string): string =>
  column.kind === 'MONEY' ? movedPoint(value, 4) : value;

/** A value as people read it: money in 万元 with two decimals, rates with two and %, scores with two. */
export const valueText = (column: ValueKind, value: string): string =>
  written(inShownUnit(column, value), kindOf(column, value));

/** The same for a drawing and its table: exact in words, a number for the pen. */
export const drawnValue = (column: ValueKind, value: string | null | undefined): DrawnNumber | null =>
  value === null || value === undefined ? null : drawn(inShownUnit(column, value), kindOf(column, value));
