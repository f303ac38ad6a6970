import type { ComparedRow } from './compared-rows.ts';
import type { Comparison } from './comparison.query.ts';

/** What each chart of a comparison is given. */
export interface DrawnComparison {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
  readonly isUnnamed: boolean;
  /** The place of the drawn column, and of the other one of two. */
  readonly place: number;
  readonly other: number;
  readonly isMarked: (row: ComparedRow) => boolean;
  readonly source: string;
  readonly cutOff: string | null;
  readonly onOpen: (key: string) => void;
  readonly canOpen: (key: string) => boolean;
}
