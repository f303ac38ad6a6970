import type { FigureValue } from '@jiping/domain/figures';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { DraftKind } from './states.ts';

/** Figures typed and not yet confirmed, by code. */
export type FigureDraft = Readonly<Record<string, FigureValue>>;

/** A section's draft is the whole section: the later one stands. */
export const SECTION_DRAFT: DraftKind<NarrativeDocument> = {
  merge: (_earlier, later) => later,
  echoes: sameJson,
  remainder: (sent, later) => (later === null || sameJson(sent, later) ? null : later),
};

/** A draft of figures is what changed: later values stand, others stay. */
export const FIGURE_DRAFT: DraftKind<FigureDraft> = {
  merge: (earlier, later) => ({ ...earlier, ...later }),
  echoes: (theirs, sent) => Object.entries(theirs).every(([code, value]) => sameJson(value, sent[code])),
  /** A stale base saved none of the figures, so those that nobody else touched are still to be sent. */
  remainder: (sent, later) => ({ ...sent, ...later }),
};

/** Whether two JSON values are equal, in whatever order the server's database returns the keys. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const ours = definedEntries(left);
  const others = new Map(definedEntries(right));
  return (
    ours.length === others.size && ours.every(([key, value]) => others.has(key) && sameJson(value, others.get(key)))
  );
}

const definedEntries = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, member]) => member !== undefined);
