import type { PrintableCell, PrintableColumn } from '@jiping/domain/writing';

/** How a number is shown: as the columns of a report are, and money of one person or resident, which is small in 万元, with four decimals. */
export type SheetKind = NonNullable<PrintableColumn['kind']> | 'moneyPerPerson';

/** A cell; `kind` where it is another than its column's, as a median is that stands in a column of counts. */
export type SheetCell = PrintableCell | (Exclude<PrintableCell, string> & { readonly kind: SheetKind });

/**
 * One table as a sheet of a workbook. Cells with an exact value are numbers (or days) there, formatted as their own or their column's `kind` says;
 * all others are words, and stay words whatever they begin with.
 */
export interface Sheet {
  /** As on its tab; made valid and unique by `sheetNames`. */
  readonly name: string;
  /** Above the table: its title first, then the data cut-off and the like, one line each. */
  readonly above?: readonly string[];
  readonly columns: readonly PrintableColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Under the table. */
  readonly below?: readonly string[];
}

/** What Excel holds at the most (ECMA-376 and Microsoft's list of limits). */
export const LARGEST_SHEET = {
  rows: 1_048_576,
  columns: 16_384,
  charactersInCell: 32_767,
  charactersInName: 31,
} as const;

/** `columnName(0)` → `A`, `columnName(27)` → `AB`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
