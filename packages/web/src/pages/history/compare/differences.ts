/** A run of text that is in both, only in the new, or only in the old. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many single changes two texts are taken as different as a whole: nobody reads such a comparison word by word. */
const MOST_CHANGES = 800;

/**
 * What must be kept together to be readable: a number with its decimals and percent sign, a Latin word, one Chinese
 * character. A changed amount shows as a whole, never as one changed digit.
 */
const WORDS = /\d[\d,]*(?:\.\d+)?[%‰]?|[A-Za-z]+|\s+|[\s\S]/gu;

/** `differences('支出824.17万元', '支出824.71万元')`: same 支出, removed 824.17, added 824.71, same 万元. */
export function differences(before: string, after: string): readonly Difference[] {
  const old = before.match(WORDS) ?? [];
  const now = after.match(WORDS) ?? [];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return joined([
    ...old.slice(0, start).map((text): Difference => ({ kind: 'same', text })),
    ...changes(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text): Difference => ({ kind: 'same', text })),
  ]);
}

/** The shortest way from one to the other (Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986). */
function changes(old: readonly string[], now: readonly string[]): readonly Difference[] {
  const steps = furthestSteps(old, now);
  if (!steps) return wholly(old, now);
  const found: Difference[] = [];
  let [x, y] = [old.length, now.length];
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const reach = steps[depth - 1]!;
    const k = x - y;
    const down = k === -depth || (k !== depth && at(reach, k - 1) < at(reach, k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = at(reach, fromK);
    const fromY = fromX - fromK;
    while (x > fromX && y > fromY && old[x - 1] === now[y - 1]) {
      found.push({ kind: 'same', text: old[--x]! });
      y--;
    }
    if (down) found.push({ kind: 'added', text: now[--y]! });
    else found.push({ kind: 'removed', text: old[--x]! });
  }
  while (x > 0) found.push({ kind: 'same', text: old[--x]! });
  return found.reverse();
}

/** How far each diagonal comes with 0, 1, 2 … changes, until the end is reached; null beyond `MOST_CHANGES`. */
function furthestSteps(old: readonly string[], now: readonly string[]): readonly ReadonlyMap<number, number>[] | null {
  const steps: Map<number, number>[] = [];
  let last = new Map<number, number>();
  for (let depth = 0; depth <= MOST_CHANGES; depth++) {
    const reach = new Map<number, number>();
    for (let k = -depth; k <= depth; k += 2) {
      const down = k === -depth || (k !== depth && at(last, k - 1) < at(last, k + 1));
      let x = depth === 0 ? 0 : down ? at(last, k + 1) : at(last, k - 1) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      reach.set(k, x);
      if (x >= old.length && x - k >= now.length) return [...steps, reach];
    }
    steps.push(reach);
    last = reach;
  }
  return null;
}

const at = (reach: ReadonlyMap<number, number>, diagonal: number): number => reach.get(diagonal) ?? -1;

const wholly = (old: readonly string[], now: readonly string[]): readonly Difference[] => [
  { kind: 'removed', text: old.join('') },
  { kind: 'added', text: now.join('') },
];

function joined(parts: readonly Difference[]): readonly Difference[] {
  const runs: Difference[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) runs[runs.length - 1] = { kind: part.kind, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
