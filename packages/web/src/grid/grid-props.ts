import type { FigureDefinition, FigureValue } from '@jiping/domain/figures';
import type { SheetBlock } from '@jiping/domain/forms';
import type { Bilingual } from '@jiping/domain/language';
import type { Severity } from '@jiping/domain/templates';

/** What a cell shows besides its value. */
export interface CellMarks {
  /** Nobody stated the value; it follows from others. */
  readonly derived: boolean;
  /** Typed here and not yet kept by the server. `saved` is shown for as long as it is said. */
  readonly saving: 'saving' | 'saved' | 'failed' | null;
  /** The gravest finding about it. */
  readonly doubt: Severity | null;
  /** How many opinions about it are open. */
  readonly opinions: number;
  /** Taken over from last year and not yet looked at. */
  readonly carried: boolean;
  /** Why it cannot be changed here, with the remedy; null where it can. */
  readonly locked: Bilingual | null;
}

export const NO_MARKS: CellMarks = {
  derived: false,
  saving: null,
  doubt: null,
  opinions: 0,
  carried: false,
  locked: null,
};

/** What stands beside the cell in the formula bar. */
export interface CellFacts {
  /** How the cell is called, its row included. */
  readonly label: Bilingual;
  /** The formula in words: `人员经费 + 日常公用经费`; null where it has none. */
  readonly formula: Bilingual | null;
  /** What the formula gives now, whatever is stated. */
  readonly computed: FigureValue | null;
  readonly lastYear: FigureValue | null;
  /** By how many percent it is above last year: `4.2`, `-3.0`. */
  readonly change: string | null;
  /** What is doubtful about it, as sentences. */
  readonly findings: readonly Bilingual[];
}

export type FigureChange = Readonly<Record<string, FigureValue>>;

/**
 * The record as the grid needs it: an adapter over the desk, or over a plain map in a test. It is the same object from one render
 * to the next; cells listen to it one by one.
 */
export interface GridBook {
  /** What stands: stated, or derived. */
  value(code: string): FigureValue;
  definition(code: string): FigureDefinition | undefined;
  marks(code: string): CellMarks;
  /** Calls `listener` whenever the value or a mark of `code` changes; the result ends it. */
  watch(code: string, listener: () => void): () => void;
  facts(code: string): CellFacts;
  /** A person changed figures: one act, however many cells. */
  change(values: FigureChange): void;
  /**
   * What to set so that the list has these rows after its last one (fields by name, the line's own fields included); null where the
   * list is full. Sets nothing: the grid does, by `change`, and can undo it.
   */
  rowsAdded(list: string, rows: readonly FigureChange[]): FigureChange | null;
  /** What to set so that the row is gone: its stated fields missing. */
  rowRemoved(list: string, row: string): FigureChange;
  /** Why the row cannot be taken out, with the remedy; null where it can. */
  rowKept(list: string, row: string): Bilingual | null;
  /** What to set so that the row stands one place higher (-1) or lower (1); null at the end. */
  rowMoved(list: string, row: string, by: 1 | -1): FigureChange | null;
}

export interface SheetGridProps {
  readonly block: SheetBlock;
  /** How the grid is called for those who do not see it: the form's title. */
  readonly label: string;
  /** The unit of the form's amounts, as its head says: `万元`. A pasted block without a unit of its own is in it. */
  readonly unit: string;
  readonly book: GridBook;
  readonly editable: boolean;
  /** The cell that keys go to has changed; null when it is a label. */
  readonly onActive?: ((code: string | null) => void) | undefined;
  /** Opens what else there is about a figure (history, opinions, evidence) beside its cell. */
  readonly openDetails?: ((code: string, place: DOMRect) => void) | undefined;
  /** The figure to go to, told by the address or a finding: the grid scrolls there and takes the focus when `at` changes. */
  readonly goTo?: { readonly code: string; readonly at: number } | undefined;
}
