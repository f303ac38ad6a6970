import { amountOf, type FigureValue, numberOf, rowCodeOf, rowFigure, rowName, rowsOf } from '@jiping/domain/figures';
import { percentOf, subtract, subtractDecimals } from '@jiping/domain/money';
import type { Desk } from '../record/desk.ts';

/** Last year's value of a figure: what this record says of it, else what last year's evaluation said. null where neither does. */
export function lastYearOf(desk: Desk, code: string): FigureValue | null {
  const { board, lastYear } = desk;
  const stated = board.value(`${code}.previous`);
  if (stated.state !== 'missing') return stated;
  const before = lastYear.get(codeLastYear(desk, code));
  return before && before.state !== 'missing' ? before : null;
}

/** The same cell in last year's record: of the row with the same name, for a row's key says nothing from one year to the next. */
function codeLastYear({ board, lastYear }: Desk, code: string): string {
  const cell = rowCodeOf(code);
  if (!cell || !board.catalogue.lists.some(({ key }) => key === cell.list)) return code;
  const name = rowName(board.complete, cell.list, cell.row);
  const rows = rowsOf(lastYear, cell.list);
  const named = rows.filter((row) => name !== null && rowName(lastYear, cell.list, row) === name);
  const row = named.find((one) => one === cell.row) ?? named[0] ?? (name === null ? cell.row : undefined);
  return row === undefined ? '' : rowFigure(cell.list, row, cell.field);
}

/** By how many percent `now` is above `then`: `"4.2"`; null where either is not a number, or there was nothing before. */
export function changeInPercent(now: FigureValue, then: FigureValue): string | null {
  const [amount, before] = [amountOf(now), amountOf(then)];
  if (amount !== null && before !== null) return percentOf(subtract(amount, before), before, 1);
  const [number, earlier] = [numberOf(now), numberOf(then)];
  if (number === null || earlier === null) return null;
  return percentOf(subtractDecimals(number, earlier), earlier, 1);
}
