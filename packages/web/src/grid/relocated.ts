import { codeOf, type GridMap, isSameSlot, isStop, type Slot, type Spot } from './grid-map.ts';
import { firstStop, type Selection, select } from './selection.ts';

/**
 * Where the active cell is when the form was laid out anew: where its figure stands now; of a figure that is gone, the nearest
 * line above. A cell of the empty line has become a row: the person goes on in that row, or, after Enter (`wantsNext`), in the empty
 * line below it.
 */
export function relocated(map: GridMap, before: Slot | null, wantsNext: boolean): Spot | null {
  if (!before) return firstStop(map);
  const code = codeOf(before);
  if (before.content.kind === 'figure' && code !== null) {
    const spot = map.spotOf(code);
    if (spot) return { row: spot.row, column: spot.column };
  }
  if (wantsNext && before.content.kind === 'new') {
    const next = map.lines.flat().find((slot) => slot.content.kind === 'new' && codeOf(slot) === code);
    if (next) return { row: next.row, column: next.column };
  }
  for (let row = Math.min(before.row, map.rows - 1); row >= 0; row--) {
    if (isStop(map.at({ row, column: before.column }))) return { row, column: before.column };
  }
  return firstStop(map);
}

/** The selection with its active cell at a spot: as it was, range and all, where that is where it was. */
export function selectionAt(map: GridMap, before: Selection | null, spot: Spot | null): Selection | null {
  if (!before || !spot || !isSameSlot(map.at(before.active), map.at(spot))) return spot && select(spot);
  return map.at(before.from) && map.at(before.to) ? before : select(before.active, before.tabbedFrom);
}
