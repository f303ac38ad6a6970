/** A source of numbers that is the same for the same seed, so that two loads of the demonstration data agree. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of `choices`. */
  pick<T>(choices: readonly T[]): T;
  /** `count` different ones of `choices`, kept in their order. */
  some<T>(choices: readonly T[], count: number): readonly T[];
}

/** `randomOf('990121/101001/2021')`: mulberry32 over a 32-bit FNV-1a hash of the seed. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)]!,
    some: (choices, count) => {
      const order = choices.map((_, index) => ({ index, rank: next() })).sort((a, b) => a.rank - b.rank);
      const kept = new Set(order.slice(0, count).map(({ index }) => index));
      return choices.filter((_, index) => kept.has(index));
    },
  };
}

function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash | 0;
}
