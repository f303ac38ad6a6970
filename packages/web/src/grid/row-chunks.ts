import type { GridMap } from './grid-map.ts';

/** Lines that are drawn together, or stand as an empty strip of their height while they are out of sight. */
export interface Chunk {
  /** From this line … */
  readonly from: number;
  /** … to before this one. */
  readonly end: number;
}

/** Forms up to this long are drawn whole, so that the browser's own search finds everything. */
const MOST_WHOLE = 80;
const CHUNK = 20;

/** The lines of a long form in chunks, cut only where no merged cell stands across. */
export function chunksOf(map: GridMap): readonly Chunk[] {
  if (map.rows <= MOST_WHOLE) return [{ from: 0, end: map.rows }];
  const chunks: Chunk[] = [];
  let from = 0;
  let reach = 0;
  map.lines.forEach((slots, row) => {
    if (row - from >= CHUNK && row >= reach) {
      chunks.push({ from, end: row });
      from = row;
    }
    for (const slot of slots) reach = Math.max(reach, slot.row + slot.rowSpan);
  });
  return [...chunks, { from, end: map.rows }];
}
