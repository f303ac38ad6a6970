import type { Bilingual } from '../language/index.ts';

/** Words in braces that a form's labels may have in them: `{lastYear}年决算数`. */
export const LABEL_WORDS = ['year', 'lastYear', 'department', 'executionPoints'] as const;
export type LabelWord = (typeof LABEL_WORDS)[number];

/**
 * A form 附件 as data: what is printed, in which table, and which figure stands in each cell. Codes that begin with a dot are
 * fields of the row that a form, or a line of it, is about: `.outturn`. Labels may have `{year}`, `{lastYear}` and `{department}` in them.
 */
export interface FormTemplate {
  /** `basicData` 基础数据表, `overall` 整体支出绩效自评表, `project` 项目支出绩效自评表; a template may have others. */
  readonly key: string;
  /** As printed: `附件1`. */
  readonly number: string;
  readonly title: Bilingual;
  /** The unit of its amounts as its head says: `万元`. */
  readonly unit: string;
  readonly note?: Bilingual;
  /** One form for each row of this list: `projects`. */
  readonly each?: string;
  readonly blocks: readonly FormBlock[];
}

/** A part of a form with columns of its own. */
export interface FormBlock {
  readonly key: string;
  readonly title?: Bilingual;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
}

export interface FormColumn {
  readonly key: string;
  /** Absent: nothing is printed above it; a block without any label has no heading. */
  readonly label?: Bilingual;
  /** Headings above it, the outermost first; neighbours with the same heading are merged. */
  readonly under?: readonly Bilingual[];
  /** Share of the width; 1 where it says nothing. */
  readonly width?: number;
}

/** One printed row with a cell for each column, or as many as a list has rows. */
export type FormLine = CellsLine | RowsLine;

export interface CellsLine {
  readonly kind: 'cells';
  readonly cells: readonly FormCell[];
}

/** A line for each row of a list, and a way to add one. */
export interface RowsLine {
  readonly kind: 'rows';
  readonly list: string;
  /**
   * Only rows whose field is this value, which a new row gets; `.key` is the key of the form's own row, `.missing` means that nobody
   * has said.
   */
  readonly where?: readonly { readonly field: string; readonly is: string }[];
  /** Rows with equal values in these fields stand together, their cells merged: `level1`, `level2`. */
  readonly groupBy?: readonly string[];
  /** What adds a row: “增加项目”. Absent: rows come in elsewhere, and without rows nothing is printed. */
  readonly add?: Bilingual;
  /**
   * One for each column; a `figure` is a field of the row (`.name`). Labels at the left say the same of every row and stand once beside
   * all of them.
   */
  readonly cells: readonly FormCell[];
}

export type FormCell = {
  /** Columns and lines that it covers. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
} & (
  | { readonly label: Bilingual; readonly indent?: number; readonly strong?: boolean }
  /** A figure's code, or `.field`. */
  | { readonly figure: string }
  /** Printed as `——`: the form has no such value. */
  | { readonly none: true }
);
