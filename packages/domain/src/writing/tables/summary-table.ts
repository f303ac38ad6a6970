import type { PrintableTable } from '../printable.ts';
import type { SummarySectionKey } from '../summary/outline.ts';

/** Where a table stands: under a section, or by itself behind the report. */
export type TablePlace = SummarySectionKey | 'annex';

export const TABLE_CODES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'A', 'B', 'C'] as const;
export type TableCode = (typeof TABLE_CODES)[number];

/** A table of the report as data: printed, taken into Excel and shown on the overview from here. */
export interface SummaryTable extends PrintableTable {
  readonly code: TableCode;
  readonly place: TablePlace;
  /** What each row is about: finds the same row in the table of other data. Unique in the table. */
  readonly rowKeys: readonly string[];
}
