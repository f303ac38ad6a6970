import { type FigureCatalogue, listOf } from './figure-catalogue.ts';
import { POSITION, rowCodeOf, rowFigure } from './figure-list.ts';
import { type FigureTable, numberOf } from './figure-value.ts';
import { rowsOf } from './rows.ts';

/** The largest number of a row's place; rows of one place go by their keys. */
const LAST_PLACE = 999_999_999_999;

/**
 * New rows of a list, one a call: a key that no cell of the list ever had (a row that was taken away leaves its cells, missing), and the
 * place below all others. Undefined when the list is full. A key that is asked for is given where it is free.
 */
export function freeRows(
  catalogue: FigureCatalogue,
  stated: FigureTable,
  list: string,
): (wanted?: string) => { readonly row: string; readonly position: number } | undefined {
  const used = new Set<string>();
  for (const code of stated.keys()) {
    const cell = rowCodeOf(code);
    if (cell?.list === list) used.add(cell.row);
  }
  const there = rowsOf(stated, list);
  const places = there.map((row) => Number(numberOf(stated.get(rowFigure(list, row, POSITION.name))) ?? 0));
  let position = Math.max(0, ...places);
  let room = (listOf(catalogue, list)?.most ?? 0) - there.length;
  let next = 0;
  return (wanted) => {
    if (room <= 0) return undefined;
    room -= 1;
    position = Math.min(Math.floor(position) + 1, LAST_PLACE);
    let row = wanted;
    while (row === undefined || used.has(row)) {
      next += 1;
      row = `k${next}`;
    }
    used.add(row);
    return { row, position };
  };
}
