import { type FigureValue, isSameValue } from '@jiping/domain/figures';
import type { FigureChange } from './grid-props.ts';

/** One act of a person in the grid: what was stated before, and what after. */
export interface Act {
  readonly before: FigureChange;
  readonly after: FigureChange;
}

/** What can be undone and done again, the newest last. */
export interface History {
  readonly done: readonly Act[];
  readonly undone: readonly Act[];
}

export const NO_HISTORY: History = { done: [], undone: [] };
const MOST_ACTS = 200;

/** A new act: what was undone before cannot be done again. */
export const didAct = ({ done }: History, act: Act): History => ({
  done: [...done, act].slice(-MOST_ACTS),
  undone: [],
});

/** More of the last act: both are undone together. */
export function joinedAct({ done, undone }: History, act: Act): History {
  const last = done.at(-1);
  if (!last) return didAct({ done, undone }, act);
  const joined = { before: { ...act.before, ...last.before }, after: { ...last.after, ...act.after } };
  return { done: [...done.slice(0, -1), joined], undone: [] };
}

export interface Turn {
  readonly history: History;
  /** What to set. */
  readonly values: FigureChange;
}

/**
 * Takes the last act back; null where there is none. A figure that somebody else has changed since keeps what they set: only what
 * still stands as the act left it is undone.
 */
export function undo({ done, undone }: History, stated: (code: string) => FigureValue): Turn | null {
  const act = done.at(-1);
  if (!act) return null;
  return {
    history: { done: done.slice(0, -1), undone: [...undone, act] },
    values: stillStanding(act.after, act.before, stated),
  };
}

export function redo({ done, undone }: History, stated: (code: string) => FigureValue): Turn | null {
  const act = undone.at(-1);
  if (!act) return null;
  return {
    history: { done: [...done, act], undone: undone.slice(0, -1) },
    values: stillStanding(act.before, act.after, stated),
  };
}

function stillStanding(left: FigureChange, to: FigureChange, stated: (code: string) => FigureValue): FigureChange {
  return Object.fromEntries(
    Object.entries(to).filter(([code]) => {
      const standing = left[code];
      return standing !== undefined && isSameValue(standing, stated(code));
    }),
  );
}
