import type { SheetBlock } from '@jiping/domain/forms';
import type { GridMap, Spot } from './grid-map.ts';

/** Columns that stay in sight when the grid scrolls sideways. */
export interface Frozen {
  readonly count: number;
  /** Where each begins, in px. */
  readonly lefts: readonly number[];
}

/** What a column of width 1 needs for an amount of eight digits. */
const LEAST_WIDTH = 104;
const NARROWEST = 48;
/** Of a narrow window the frozen columns may take this much. */
const MOST_FROZEN = 0.4;

/** Widths in px: the shares of the room there is, but never so narrow that an amount does not fit. */
export function columnWidths({ columns }: SheetBlock, room: number): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const share = Math.max(LEAST_WIDTH, room / Math.max(all, 1));
  const widths = columns.map(({ width }) => Math.max(NARROWEST, Math.floor(width * share)));
  // What rounding leaves is the last column's.
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return rest > 0 ? widths.map((width, column) => (column === widths.length - 1 ? width + rest : width)) : widths;
}

/** The leading columns that only have labels; where there are none, those up to the rows' name. */
export function frozenColumns(map: GridMap, widths: readonly number[], room: number): Frozen {
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  let count = Math.max(labelColumns(map), nameColumn(map) + 1);
  const end = (columns: number) => (lefts[columns - 1] ?? 0) + (widths[columns - 1] ?? 0);
  while (count > 0 && end(count) > room * MOST_FROZEN) count--;
  return { count: count === map.columns ? 0 : count, lefts };
}

function labelColumns(map: GridMap): number {
  let count = 0;
  while (count < map.columns - 1) {
    const column = count;
    const isLabels = map.lines.every((_, row) => {
      const slot = map.at({ row, column });
      return !slot || slot.content.kind === 'label';
    });
    if (!isLabels) break;
    count++;
  }
  return count;
}

/** The column of the field `name` of a block of rows; -1 where it has none near its beginning. */
function nameColumn(map: GridMap): number {
  const slot = map.lines
    .flat()
    .find(({ content, line }) => line.row && content.kind === 'figure' && content.code.endsWith('.name'));
  return slot && slot.column < 4 ? slot.column : -1;
}

export const cellId = (prefix: string, { row, column }: Spot): string => `${prefix}-${row}-${column}`;
