import type { FigureList } from '@jiping/domain/figures';
import {
  type FigureTable,
  type FigureValue,
  knownNumber,
  MISSING,
  numberOf,
  POSITION,
  rowCodeOf,
  rowFigure,
  rowsOf,
  textOf,
} from '@jiping/domain/figures';
import { addDecimals } from '@jiping/domain/money';

/** Values by field name. */
export type RowFields = Readonly<Record<string, FigureValue>>;
/** Values by figure code. */
export type FigureChange = Readonly<Record<string, FigureValue>>;

let counted = 0;

/**
 * A key that no other row has, whoever adds one at the same moment elsewhere: `rmf3k2x9a07`. Rows that were taken out keep theirs,
 * so that an opinion on one never comes to stand beside another.
 */
export function newRowKey(now: number = Date.now(), chance: number = Math.random()): string {
  counted = (counted + 1) % 1296;
  const tail = Math.floor(chance * 46_656)
    .toString(36)
    .padStart(3, '0');
  return `r${now.toString(36)}${counted.toString(36).padStart(2, '0')}${tail}`;
}

/** What to set so that `rows` stand after the last row of the list; null where they are more than the list holds. */
export function rowsAdded(
  table: FigureTable,
  { key, most }: Pick<FigureList, 'key' | 'most'>,
  rows: readonly RowFields[],
  newKey: () => string = newRowKey,
): FigureChange | null {
  const there = rowsOf(table, key);
  if (there.length + rows.length > most) return null;
  const changes: Record<string, FigureValue> = {};
  let position = lastPosition(table, key, there);
  // Rows without a place stand after all others: they get theirs, or a new row would come before them.
  for (const row of there) {
    if (placeOf(table, key, row) !== null) continue;
    position = addDecimals(position, '1');
    changes[rowFigure(key, row, POSITION.name)] = knownNumber(position);
  }
  for (const fields of rows) {
    const row = newKey();
    position = addDecimals(position, '1');
    changes[rowFigure(key, row, POSITION.name)] = knownNumber(position);
    for (const [field, value] of Object.entries(fields)) changes[rowFigure(key, row, field)] = value;
  }
  return changes;
}

/** What to set so that the row is gone: each of its stated fields missing. */
export function rowRemoved(table: FigureTable, list: string, row: string): FigureChange {
  const changes: Record<string, FigureValue> = {};
  for (const [code, { state }] of table) {
    const cell = rowCodeOf(code);
    if (cell?.list === list && cell.row === row && state !== 'missing') changes[code] = MISSING;
  }
  return changes;
}

/** Whether the bureau has approved the row's target: then its department cannot take it out. */
export const isApproved = (table: FigureTable, list: string, row: string): boolean =>
  textOf(table.get(rowFigure(list, row, 'approved'))) === 'yes';

/** What to set so that the row stands one place higher (-1) or lower (1) among `among`; null at the end. */
export function rowMoved(
  table: FigureTable,
  list: string,
  row: string,
  by: 1 | -1,
  among: readonly string[] = rowsOf(table, list),
): FigureChange | null {
  const at = among.indexOf(row);
  const other = among[at + by];
  if (at < 0 || other === undefined) return null;
  // Rows without a place of their own get the one they stand in, so that two can be exchanged.
  const all = rowsOf(table, list);
  const places = new Map(all.map((key, index) => [key, placeOf(table, list, key) ?? String(index + 1)]));
  const isClear = new Set(places.values()).size === places.size;
  const clear = isClear ? places : new Map(all.map((key, index) => [key, String(index + 1)]));
  const next = new Map(clear);
  next.set(row, clear.get(other)!);
  next.set(other, clear.get(row)!);
  const changed = [...next].filter(([key, place]) => placeOf(table, list, key) !== place);
  return Object.fromEntries(changed.map(([key, place]) => [rowFigure(list, key, POSITION.name), knownNumber(place)]));
}

const placeOf = (table: FigureTable, list: string, row: string): string | null =>
  numberOf(table.get(rowFigure(list, row, POSITION.name)));

/** The highest place of a row, in whole steps. */
const lastPosition = (table: FigureTable, list: string, rows: readonly string[]): string =>
  String(Math.max(0, ...rows.map((row) => Math.ceil(Number(placeOf(table, list, row) ?? 0)))));
