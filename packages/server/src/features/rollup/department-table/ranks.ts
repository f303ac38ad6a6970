import { compareDecimals } from '@jiping/domain/money';
import { scoreOf } from './cells-of-fact.ts';
import type { PartOfFact } from './line-parts.ts';

/** Places by score, the highest first; the same score is the same place, and the next place is after all of them (1, 2, 2, 4). */
export function ranksOf(facts: readonly PartOfFact[]): ReadonlyMap<string, number> {
  const scored = facts
    .flatMap((fact) => {
      const score = scoreOf(fact);
      return score === null ? [] : [{ departmentId: fact.departmentId, score }];
    })
    .toSorted((one, other) => compareDecimals(other.score, one.score));
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, { departmentId, score }] of scored.entries()) {
    const before = scored[index - 1];
    if (!before || compareDecimals(before.score, score) !== 0) rank = index + 1;
    ranks.set(departmentId, rank);
  }
  return ranks;
}
