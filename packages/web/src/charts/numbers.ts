import type { ReactNode } from 'react';
import { csvOf } from '../parts/csv.ts';

/** What stands in a cell: its text, and where it is more than text (a link), what is shown instead. */
export type NumbersCell = string | { readonly text: string; readonly shown: ReactNode };

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

export const textOf = (cell: NumbersCell): string => (typeof cell === 'string' ? cell : cell.text);

/** The same numbers as a file for a spreadsheet, with its title, source and cut-off beneath. */
export const numbersAsCsv = ({ columns, rows }: Numbers, beneath: readonly string[]): string =>
  csvOf([
    columns,
    ...rows.map(({ cells }) => cells.map(textOf)),
    ...(beneath.length > 0 ? [[]] : []),
    ...beneath.map((line) => [line]),
  ]);
