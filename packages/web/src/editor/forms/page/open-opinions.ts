/** An opinion, as far as a cell shows it. */
interface CountedOpinion {
  readonly targetKind: string;
  readonly target: string;
  readonly answer?: string | null;
}

/** How many opinions about each figure wait for an answer. */
export function openOpinions(opinions: readonly CountedOpinion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { targetKind, target, answer } of opinions) {
    if (targetKind === 'FIGURE' && !answer) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
