import { type GridMap, isSameSlot, isStop, type Slot } from './grid-map.ts';
import { stepped } from './movement.ts';
import { type Range, stopsIn } from './selection.ts';

/** A cell and the one whose value it is to get. */
export interface FilledCell {
  readonly target: Slot;
  readonly source: Slot;
}

/** Ctrl+D and Ctrl+R: the first line or column of what is chosen, copied over the rest; of one line, what is above or left of it. */
export function filledFrom(map: GridMap, range: Range, to: 'down' | 'right'): readonly FilledCell[] {
  const isDown = to === 'down';
  const isOneDeep = isDown ? range.top === range.bottom : range.left === range.right;
  return stopsIn(map, range).flatMap((target) => {
    const before = isDown ? 'up' : 'left';
    const first = isDown
      ? map.at({ row: range.top, column: target.column })
      : map.at({ row: target.row, column: range.left });
    const near = isOneDeep ? stepped(map, target, before) : null;
    const source = isOneDeep ? near && map.at(near) : first;
    return isStop(source) && !isSameSlot(source, target) ? [{ target, source }] : [];
  });
}

/**
 * The handle drawn from `source` to `target`, which holds it: the chosen cells repeated in the direction drawn. Amounts are
 * copied, never continued as a series: in a report a made-up amount is worse than a repeated one.
 */
export function dragged(map: GridMap, source: Range, target: Range): readonly FilledCell[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const wrapped = (place: number, start: number, size: number) => start + ((((place - start) % size) + size) % size);
  return stopsIn(map, target).flatMap((slot) => {
    const isInside =
      slot.row >= source.top && slot.row <= source.bottom && slot.column >= source.left && slot.column <= source.right;
    const from = map.at({
      row: wrapped(slot.row, source.top, height),
      column: wrapped(slot.column, source.left, width),
    });
    return !isInside && isStop(from) && !isSameSlot(from, slot) ? [{ target: slot, source: from }] : [];
  });
}

/** Where the handle drawn to a spot fills to: along the line or the column, whichever is further; null within the source. */
export function drawnTo(source: Range, spot: { readonly row: number; readonly column: number }): Range | null {
  const down = Math.max(spot.row - source.bottom, source.top - spot.row, 0);
  const across = Math.max(spot.column - source.right, source.left - spot.column, 0);
  if (down === 0 && across === 0) return null;
  if (down >= across)
    return { ...source, top: Math.min(source.top, spot.row), bottom: Math.max(source.bottom, spot.row) };
  return { ...source, left: Math.min(source.left, spot.column), right: Math.max(source.right, spot.column) };
}
