import type { ReactNode } from 'react';
import { csvOf } from '../parts/csv.ts';
import type { DrawnNumber } from './drawn-number.ts';

/** What a cell says: words (also why there is no number: `不公开`), or a number with how it is written. */
export type NumbersContent = string | DrawnNumber;

/** What stands in a cell, and where more than that is shown (a link), what is shown instead. */
export type NumbersCell = NumbersContent | { readonly says: NumbersContent; readonly shown: ReactNode };

export interface NumbersRow {
  readonly key: string;
  /** The first is the row's name. */
  readonly cells: readonly NumbersCell[];
  /** The chosen one. */
  readonly marked?: boolean;
}

/** The numbers of a chart as a table: what is drawn can be read, copied and saved. */
export interface Numbers {
  readonly columns: readonly string[];
  readonly rows: readonly NumbersRow[];
}

export const contentOf = (cell: NumbersCell): NumbersContent =>
  typeof cell === 'object' && 'says' in cell ? cell.says : cell;

/** What is read in a cell. */
export function textOf(cell: NumbersCell): string {
  const content = contentOf(cell);
  return typeof content === 'string' ? content : content.text;
}

/** The same numbers as a file for a spreadsheet, with its title, source and cut-off beneath. */
export const numbersAsCsv = ({ columns, rows }: Numbers, beneath: readonly string[]): string =>
  csvOf([
    columns,
    ...rows.map(({ cells }) => cells.map(textOf)),
    ...(beneath.length > 0 ? [[]] : []),
    ...beneath.map((line) => [line]),
  ]);
