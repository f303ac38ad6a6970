import type { RankedValues } from '@jiping/domain/comparison';
import type { Bilingual } from '@jiping/domain/language';
import type { ComparisonRowType } from './comparison.type.ts';
import type { ComparisonNoteCode } from './comparison-enums.ts';
import type { ValueIn } from './unit-values.ts';

/** A row, with what it says in a column. */
export interface FoundRow extends ComparisonRowType {
  readonly valueIn: ValueIn;
}

/** Who the rows are ranked among. */
export interface Peers {
  readonly group: Bilingual;
  /** One for each column. */
  readonly ranked: readonly RankedValues[];
  /** Whether the rows are among them; a department's people are ranked with the others, as one more. */
  readonly holdRows: boolean;
}

export interface Note {
  readonly code: ComparisonNoteCode;
  readonly text: Bilingual;
}

/** What a comparison found, before it is laid out. */
export interface Found {
  readonly rows: readonly FoundRow[];
  readonly peers: Peers | null;
  readonly hiddenRows: number;
  readonly asOf: Date | null;
  readonly notes: readonly Note[];
}

/** The last of some moments; null of none. */
export const latestOf = (moments: readonly Date[]): Date | null =>
  moments.length === 0 ? null : new Date(Math.max(...moments.map((moment) => moment.getTime())));
