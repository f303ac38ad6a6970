import type { ComparedValue, Distribution } from '@jiping/domain/comparison';
import type { Bilingual } from '@jiping/domain/language';
import type { Decimal } from '@jiping/domain/money';
import type { ComparisonRowType } from './comparison.type.ts';
import type { ComparisonNoteCode } from './comparison-enums.ts';

/** A row, with what it says in each column. */
export interface FoundRow extends ComparisonRowType {
  readonly values: readonly ComparedValue[];
}

/** Who the rows are ranked among, column by column. */
export interface Peers {
  readonly group: Bilingual;
  /** Null where there are none to show. */
  readonly distributions: readonly (Distribution | null)[];
  /** The percentile rank of a row's value. */
  readonly percentile: (value: Decimal, column: number) => Decimal;
  /** Whether they are shown without names, and not at all where they are too few. */
  readonly unnamed: boolean;
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

/** The last of some moments, which may be in ISO 8601; null of none. */
export const latestOf = (moments: readonly (Date | string)[]): Date | null =>
  moments.length === 0 ? null : new Date(Math.max(...moments.map((moment) => new Date(moment).getTime())));
