/** Time, as autosave sees it; tests bring their own. */
export interface Clock {
  /** Calls `act` after `ms` milliseconds; the answer calls it off. */
  after(ms: number, act: () => void): () => void;
  /** A number from 0 to 1, so that a thousand clients do not all come back in the same second. */
  chance(): number;
}

export const WALL_CLOCK: Clock = {
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  chance: Math.random,
};
