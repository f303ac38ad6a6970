import { type GridMap, isSameSlot, isStop, type Slot, type Spot } from './grid-map.ts';

/** Lines and columns from … to, both included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where the keys go, and what is chosen together with it. */
export interface Selection {
  /** The cell that what is typed goes to. */
  readonly active: Spot;
  /** Two opposite corners of what is chosen; the second one moves with Shift. */
  readonly from: Spot;
  readonly to: Spot;
  /** The column where a run of Tabs began: Enter goes back to it, as in Excel. */
  readonly tabbedFrom: number | null;
}

export const select = (spot: Spot, tabbedFrom: number | null = null): Selection => ({
  active: spot,
  from: spot,
  to: spot,
  tabbedFrom,
});

export const cornersOf = ({ top, left, bottom, right }: Range): Pick<Selection, 'from' | 'to'> => ({
  from: { row: top, column: left },
  to: { row: bottom, column: right },
});

/** The first cell to fill in; null in a block of labels. */
export function firstStop(map: GridMap): Spot | null {
  const slot = map.lines.flat().find(isStop);
  return slot ? { row: slot.row, column: slot.column } : null;
}

/** What is chosen, grown so that no merged cell is cut. */
export function rangeOf(map: GridMap, { from, to }: Pick<Selection, 'from' | 'to'>): Range {
  let range: Range = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  for (;;) {
    const grown = cellsIn(map, range).reduce(reaching, range);
    if (isSameRange(grown, range)) return range;
    range = grown;
  }
}

const reaching = (range: Range, { row, column, rowSpan, colSpan }: Slot): Range => ({
  top: Math.min(range.top, row),
  left: Math.min(range.left, column),
  bottom: Math.max(range.bottom, row + rowSpan - 1),
  right: Math.max(range.right, column + colSpan - 1),
});

export const isSameRange = (one: Range, other: Range): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** Every cell that a range touches, once, line by line. */
export function cellsIn(map: GridMap, range: Range): readonly Slot[] {
  const cells: Slot[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const slot = map.at({ row, column });
      if (!slot) continue;
      const isFirstPlace = row === Math.max(range.top, slot.row) && column === Math.max(range.left, slot.column);
      if (isFirstPlace) cells.push(slot);
    }
  }
  return cells;
}

export const stopsIn = (map: GridMap, range: Range): readonly Slot[] => cellsIn(map, range).filter(isStop);

/** Whether more than one cell is chosen. */
export const isWide = (map: GridMap, { from, to }: Selection): boolean => !isSameSlot(map.at(from), map.at(to));

/** Everything. */
export const selectAll = (map: GridMap, { active }: Selection): Selection => ({
  active,
  from: { row: 0, column: 0 },
  to: { row: map.rows - 1, column: map.columns - 1 },
  tabbedFrom: null,
});
