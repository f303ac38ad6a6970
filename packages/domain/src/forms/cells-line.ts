import { rowFigure } from '../figures/index.ts';
import type { FormCell, Places } from '../templates/index.ts';
import type { CellContent, SheetCell, SheetLine } from './sheet.ts';

/** A row of a list: `.outturn` is its field. */
export interface RowOfList {
  readonly list: string;
  readonly key: string;
}

/** One printed line; a cell that has no room is left out (lint names it). */
export function layOutCells(
  key: string,
  cells: readonly FormCell[],
  places: Places,
  row: RowOfList | undefined,
): SheetLine {
  return {
    key,
    cells: place(
      cells.map((cell) => withSpans(cell, contentOf(cell, row))),
      places,
    ),
  };
}

/** A cell before it has a place. */
export type Unplaced = Omit<SheetCell, 'column'>;

export const withSpans = ({ colSpan = 1, rowSpan = 1 }: FormCell, content: CellContent): Unplaced => ({
  colSpan,
  rowSpan,
  content,
});

export function place(cells: readonly Unplaced[], places: Places): readonly SheetCell[] {
  const columns = places.take(cells);
  return cells.flatMap((cell, index): readonly SheetCell[] => {
    const column = columns[index];
    return typeof column === 'number' ? [{ column, ...cell }] : [];
  });
}

/** What a cell holds, fields written out for the row. */
export function contentOf(cell: FormCell, row: RowOfList | undefined): CellContent {
  if ('label' in cell) {
    return { kind: 'label', label: cell.label, indent: cell.indent ?? 0, strong: cell.strong ?? false };
  }
  if ('none' in cell) return { kind: 'none' };
  const { figure } = cell;
  if (!figure.startsWith('.')) return { kind: 'figure', code: figure };
  return row ? { kind: 'figure', code: rowFigure(row.list, row.key, figure.slice(1)) } : { kind: 'none' };
}
