import { POSITION, rowCodeOf, rowFigure } from './figure-list.ts';
import { type FigureTable, isStated, numberOf, textOf } from './figure-value.ts';

/**
 * Keys of the rows of a list, in their order: by position, rows without one last. Rows of which nothing is left are gone.
 */
export function rowsOf(table: FigureTable, list: string): readonly string[] {
  const { cells, orders } = rowsIn(table);
  const known = orders.get(list);
  if (known) return known;
  const order = inOrder(table, list, [...(cells.get(list)?.keys() ?? [])]);
  orders.set(list, order);
  return order;
}

/** Whether anything of that row is there. */
export const hasRow = (table: FigureTable, list: string, row: string): boolean =>
  rowsIn(table).cells.get(list)?.has(row) ?? false;

/** What a row is called, by its field `name`: `rowName(table, 'projects', 'k3')` → `查档服务`; null while it has no name, or a masked one. */
export const rowName = (table: FigureTable, list: string, row: string): string | null =>
  textOf(table.get(rowFigure(list, row, 'name')));

/**
 * Tells the rows of `table`, which differs from a table with known rows in `changed` only, without going through all of it.
 * `wasStated` is whether a code was stated before.
 */
export function rowsAfter(
  before: FigureTable,
  table: FigureTable,
  changed: Iterable<string>,
  wasStated: (code: string) => boolean,
): void {
  const known = rowsByTable.get(before);
  if (!known || rowsByTable.has(table)) return;
  const cells = new Map(known.cells);
  const orders = new Map(known.orders);
  for (const code of changed) {
    const cell = rowCodeOf(code);
    if (!cell) continue;
    const isThere = isStated(table.get(code));
    if (cell.field === POSITION.name) orders.delete(cell.list);
    else if (isThere !== wasStated(code)) {
      const counts = cells.get(cell.list);
      // The first change of a list copies its counts; further ones go into the copy.
      const own = counts === undefined || counts === known.cells.get(cell.list) ? new Map(counts) : counts;
      if (count(own, cell.row, isThere ? 1 : -1)) orders.delete(cell.list);
      cells.set(cell.list, own);
    }
  }
  rowsByTable.set(table, { cells, orders });
}

/** A table that was completed has the rows of the one that it completes. */
export function sameRows(table: FigureTable, completed: FigureTable): void {
  rowsByTable.set(completed, rowsIn(table));
}

interface Rows {
  /** By list and row, how many of its cells say something; the place of a row does not make it. */
  readonly cells: ReadonlyMap<string, Map<string, number>>;
  /** Made when somebody asks. */
  readonly orders: Map<string, readonly string[]>;
}

// A table is never changed once it is made.
const rowsByTable = new WeakMap<FigureTable, Rows>();

function rowsIn(table: FigureTable): Rows {
  let rows = rowsByTable.get(table);
  if (!rows) {
    rows = { cells: cellsByRow(table), orders: new Map() };
    rowsByTable.set(table, rows);
  }
  return rows;
}

function cellsByRow(table: FigureTable): ReadonlyMap<string, Map<string, number>> {
  const cells = new Map<string, Map<string, number>>();
  for (const [code, value] of table) {
    if (!isStated(value)) continue;
    const cell = rowCodeOf(code);
    if (!cell || cell.field === POSITION.name) continue;
    const rows = cells.get(cell.list) ?? new Map<string, number>();
    cells.set(cell.list, rows);
    count(rows, cell.row, 1);
  }
  return cells;
}

/** Counts a cell in or out of its row; whether the row has come or gone with it. */
function count(rows: Map<string, number>, row: string, by: 1 | -1): boolean {
  const before = rows.get(row) ?? 0;
  if (before + by > 0) rows.set(row, before + by);
  else rows.delete(row);
  return before === 0 || before + by === 0;
}

function inOrder(table: FigureTable, list: string, keys: readonly string[]): readonly string[] {
  const place = new Map(
    keys.map((key) => {
      const position = numberOf(table.get(rowFigure(list, key, POSITION.name)));
      return [key, position === null ? Number.POSITIVE_INFINITY : Number(position)];
    }),
  );
  const at = (key: string) => place.get(key) ?? 0;
  return [...keys].sort((left, right) => {
    if (at(left) !== at(right)) return at(left) < at(right) ? -1 : 1;
    return left < right ? -1 : 1;
  });
}
