/**
 * The columns in which a figure may be kept beside this year's final accounts (决算数), as suffixes of its code:
 * `expenditure.basic.budget` is the original budget of `expenditure.basic`.
 */
export const FIGURE_COLUMNS = ['budget', 'adjusted', 'previous', 'previousBudget'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** A code taken apart: `threePublics.total.budget` is the column `budget` of `threePublics.total`; `null` is final accounts. */
export interface ColumnOfFigure {
  readonly base: string;
  readonly column: FigureColumn | null;
}

const isColumn = (word: string | undefined): word is FigureColumn => FIGURE_COLUMNS.some((column) => column === word);

export function columnOf(code: string): ColumnOfFigure {
  const dot = code.lastIndexOf('.');
  const last = code.slice(dot + 1);
  return dot > 0 && isColumn(last) ? { base: code.slice(0, dot), column: last } : { base: code, column: null };
}

/** `inColumn('threePublics.total', 'previous')` → `threePublics.total.previous`; without a column the code itself. */
export const inColumn = (base: string, column: FigureColumn | null): string =>
  column === null ? base : `${base}.${column}`;
