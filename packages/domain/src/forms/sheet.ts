import type { Bilingual } from '../language/index.ts';

/**
 * A form laid out for one evaluation: what the grid on the screen shows and what an export prints, cell by cell. Every cell that
 * can be filled in is a figure.
 */
export interface Sheet {
  /** The form's key; of a form for each row of a list, with the row: `project.k3`. */
  readonly key: string;
  /** `附件1`. */
  readonly number: string;
  readonly title: Bilingual;
  readonly unit: string;
  readonly note?: Bilingual;
  /** The row of a list that the whole sheet is about: `{ list: 'projects', key: 'k3' }`. */
  readonly row?: { readonly list: string; readonly key: string };
  readonly blocks: readonly SheetBlock[];
}

export interface SheetBlock {
  readonly key: string;
  readonly title?: Bilingual;
  readonly columns: readonly SheetColumn[];
  /** Heading lines from the top; what is merged is there once, with its spans. None where no column has a label. */
  readonly heading: readonly (readonly HeadingCell[])[];
  readonly lines: readonly SheetLine[];
}

export interface SheetColumn {
  readonly key: string;
  /** Share of the width. */
  readonly width: number;
}

export interface HeadingCell {
  /** Place in the block, from 0. */
  readonly column: number;
  readonly label: Bilingual;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface SheetLine {
  /** Stays the same while other rows come and go: `projects.1`, and of a list's row `projects.1.k3`. */
  readonly key: string;
  /** From left to right; places that a span covers have no cell. */
  readonly cells: readonly SheetCell[];
  /** The row of a list that the line shows, which can be moved or taken out. */
  readonly row?: { readonly list: string; readonly key: string };
  /** The line is the place to add a row, with these fields filled in beforehand (figure values as text: choices and keys). */
  readonly adds?: {
    readonly list: string;
    readonly label: Bilingual;
    readonly fields: Readonly<Record<string, string>>;
    /** The field that stands in each column, null where none does: what is typed or pasted there makes a row of it. */
    readonly columns?: readonly (string | null)[];
  };
}

export interface SheetCell {
  /** Place in the block, from 0, whatever is merged. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: 'label'; readonly label: Bilingual; readonly indent: number; readonly strong: boolean }
  /** A figure of the record, to be filled in or computed. A merged cell stands for the same field of the rows below (`also`) too. */
  | { readonly kind: 'figure'; readonly code: string; readonly also?: readonly string[] }
  /** Printed as `——`. */
  | { readonly kind: 'none' };
