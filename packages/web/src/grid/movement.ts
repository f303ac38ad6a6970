import { type GridMap, isSameSlot, isStop, type Slot, type Spot } from './grid-map.ts';
import { isWide, rangeOf, type Selection, select, stopsIn } from './selection.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A movement as the keys of Excel and WPS mean it. */
export type Move =
  | { readonly kind: 'step'; readonly to: Direction; readonly extend: boolean }
  /** To where what is filled in begins or ends: Ctrl and an arrow. */
  | { readonly kind: 'jump'; readonly to: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly to: 'up' | 'down'; readonly lines: number; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly of: 'line' | 'grid'; readonly end: 'first' | 'last'; readonly extend: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'enter'; readonly back: boolean };

/**
 * The selection after a movement; null where Tab has nowhere to go, and leaves the grid. Labels are passed by, a merged cell is
 * one stop. `isFilled` says whether a place has a value.
 */
export function moved(
  map: GridMap,
  selection: Selection,
  move: Move,
  isFilled: (slot: Slot) => boolean,
): Selection | null {
  switch (move.kind) {
    case 'tab':
      return tabbed(map, selection, move.back);
    case 'enter':
      return entered(map, selection, move.back);
    default: {
      const start = move.extend ? selection.to : selection.active;
      const end = ended(map, start, move, isFilled) ?? start;
      return move.extend
        ? { active: selection.active, from: selection.active, to: end, tabbedFrom: null }
        : select(end);
    }
  }
}

function ended(
  map: GridMap,
  start: Spot,
  move: Exclude<Move, { kind: 'tab' | 'enter' }>,
  isFilled: (slot: Slot) => boolean,
): Spot | null {
  switch (move.kind) {
    case 'step':
      return stepped(map, start, move.to);
    case 'jump':
      return jumped(map, start, move.to, isFilled);
    case 'page':
      return paged(map, start, move.to, move.lines);
    case 'edge':
      return edgeOf(map, start, move.of, move.end);
  }
}

const ALONG: Readonly<Record<Direction, (slot: Spot & { rowSpan: number; colSpan: number }, lane: Spot) => Spot>> = {
  up: ({ row }, { column }) => ({ row: row - 1, column }),
  down: ({ row, rowSpan }, { column }) => ({ row: row + rowSpan, column }),
  left: ({ column }, { row }) => ({ row, column: column - 1 }),
  right: ({ column, colSpan }, { row }) => ({ row, column: column + colSpan }),
};

/** The next stop in a direction, in the same line or column however wide what lies between is; null where there is none. */
export function stepped(map: GridMap, from: Spot, to: Direction): Spot | null {
  const start = map.at(from);
  let here = from;
  for (;;) {
    const slot = map.at(here);
    here = ALONG[to](slot ?? { ...here, rowSpan: 1, colSpan: 1 }, here);
    if (here.row < 0 || here.row >= map.rows || here.column < 0 || here.column >= map.columns) return null;
    const next = map.at(here);
    if (isStop(next) && !isSameSlot(next, start)) return here;
  }
}

/** As Ctrl and an arrow in Excel: to the end of what is filled in, or over the gap to where it begins again, else to the edge. */
function jumped(map: GridMap, from: Spot, to: Direction, isFilled: (slot: Slot) => boolean): Spot | null {
  const filledAt = (spot: Spot) => {
    const slot = map.at(spot);
    return slot !== null && isFilled(slot);
  };
  let here = stepped(map, from, to);
  if (!here) return null;
  const isInside = filledAt(from) && filledAt(here);
  for (;;) {
    if (!isInside && filledAt(here)) return here;
    const next = stepped(map, here, to);
    if (!next || (isInside && !filledAt(next))) return here;
    here = next;
  }
}

function paged(map: GridMap, from: Spot, to: 'up' | 'down', lines: number): Spot | null {
  let here: Spot | null = null;
  for (let next = stepped(map, from, to); next; next = stepped(map, next, to)) {
    if (here && Math.abs(next.row - from.row) > lines) break;
    here = next;
  }
  return here;
}

function edgeOf(map: GridMap, from: Spot, of: 'line' | 'grid', end: 'first' | 'last'): Spot | null {
  const line = (row: number): readonly Slot[] => map.lines[row]?.filter(isStop) ?? [];
  const slots = of === 'line' ? line(from.row) : map.lines.flatMap((_, row) => line(row));
  const slot = end === 'first' ? slots[0] : slots.at(-1);
  return slot ? { row: of === 'line' ? from.row : slot.row, column: slot.column } : null;
}

/** The next stop in reading order, or round and round within a range. */
function tabbed(map: GridMap, selection: Selection, back: boolean): Selection | null {
  if (isWide(map, selection)) return within(map, selection, back, false);
  const stops = map.lines.flat().filter(isStop);
  const next = stops[indexOfActive(map, stops, selection) + (back ? -1 : 1)];
  if (!next) return null;
  return select({ row: next.row, column: next.column }, selection.tabbedFrom ?? selection.active.column);
}

function entered(map: GridMap, selection: Selection, back: boolean): Selection {
  if (isWide(map, selection)) return within(map, selection, back, true);
  const { active, tabbedFrom } = selection;
  const lane = back || tabbedFrom === null ? active : { row: active.row, column: tabbedFrom };
  const next = stepped(map, lane, back ? 'up' : 'down') ?? stepped(map, active, back ? 'up' : 'down');
  return select(next ?? active);
}

function within(map: GridMap, selection: Selection, back: boolean, byColumn: boolean): Selection {
  const stops = [...stopsIn(map, rangeOf(map, selection))];
  if (byColumn) stops.sort((one, other) => one.column - other.column || one.row - other.row);
  const index = indexOfActive(map, stops, selection);
  const next = stops[(index + (back ? -1 : 1) + stops.length) % stops.length];
  return next ? { ...selection, active: { row: next.row, column: next.column } } : selection;
}

function indexOfActive(map: GridMap, stops: readonly Slot[], { active }: Selection): number {
  const slot = map.at(active);
  return stops.findIndex((stop) => isSameSlot(stop, slot));
}
