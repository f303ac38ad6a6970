import type { Piece } from './pieces.ts';

/** A stretch of the source: plain, or the words that a piece rests on. */
export interface MarkedStretch {
  readonly text: string;
  readonly piece: Piece | null;
}

/** Cuts the source at the evidence of `pieces`. Where two overlap, the first, and of those that begin together the longer, is marked. */
export function markedSource(source: string, pieces: readonly Piece[]): readonly MarkedStretch[] {
  const ordered = pieces
    .filter(({ start, end }) => start < end && end <= source.length)
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const stretches: MarkedStretch[] = [];
  let passed = 0;
  for (const piece of ordered) {
    if (piece.start < passed) continue;
    if (piece.start > passed) stretches.push({ text: source.slice(passed, piece.start), piece: null });
    stretches.push({ text: source.slice(piece.start, piece.end), piece });
    passed = piece.end;
  }
  if (passed < source.length) stretches.push({ text: source.slice(passed), piece: null });
  return stretches;
}
