import { type FigureValue, knownAmount, knownNumber, knownText, rowFigure } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';

/** A table that is still being filled in. */
export type OpenTable = Map<string, FigureValue>;

/** Cells of one row by field; one that is undefined is left out. */
export type Cells = Readonly<Record<string, FigureValue | undefined>>;

/** `setRow(table, 'projects', 'p2', 2, { name: knownText('代表履职保障经费') })`. */
export function setRow(table: OpenTable, list: string, row: string, position: number, cells: Cells): void {
  table.set(rowFigure(list, row, 'position'), knownNumber(String(position)));
  for (const [field, value] of Object.entries(cells)) if (value) table.set(rowFigure(list, row, field), value);
}

/** Hundredths of 万元 as an amount. */
export const amountCell = (hundredths: number): FigureValue => knownAmount(money(String(hundredths * 100)));

/** A number, a date or words as an indicator states them. */
export const measureCell = (value: string): FigureValue =>
  /^-?\d+(\.\d+)?$/.test(value) ? knownNumber(value) : knownText(value);
