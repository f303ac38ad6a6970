import { type EvaluationFact, isHandedIn } from './evaluation-fact.ts';

/** In which sums a subordinate unit's money is its supervising department's already. */
export type Covered = 'nowhere' | 'provisionally' | 'everywhere';

/**
 * Subordinate units 二级单位 whose supervising department's report states their money too (AGG-03). It does so officially once that
 * report is accepted; until then what the unit has accepted stands by itself.
 */
export function coveredUnits(facts: readonly EvaluationFact[]): ReadonlyMap<string, Covered> {
  const covering = new Map(
    facts.filter(({ coversSubordinates }) => coversSubordinates).map((fact) => [fact.departmentId, fact.state]),
  );
  const covered = new Map<string, Covered>();
  for (const { departmentId, supervisorId } of facts) {
    const state = supervisorId === null ? undefined : covering.get(supervisorId);
    if (state === 'accepted') covered.set(departmentId, 'everywhere');
    else if (state && isHandedIn(state)) covered.set(departmentId, 'provisionally');
  }
  return covered;
}
