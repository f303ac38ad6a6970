import { type EvaluationFact, type FactState, isHandedIn } from './evaluation-fact.ts';

/** In which sums a subordinate unit's money is its supervising department's already. */
export type Covered = 'nowhere' | 'provisionally' | 'everywhere';

/** Where the departments stand whose reports state the money of their subordinate units too, by key. */
export const coveringIn = (
  facts: readonly Pick<EvaluationFact, 'departmentId' | 'state' | 'coversSubordinates'>[],
): ReadonlyMap<string, FactState> =>
  new Map(facts.filter(({ coversSubordinates }) => coversSubordinates).map((fact) => [fact.departmentId, fact.state]));

/**
 * Whether a subordinate unit's 二级单位 supervising department states its money too (AGG-03). It does so officially once that report is
 * accepted; until then what the unit has accepted stands by itself.
 */
export function coveredBy(
  covering: ReadonlyMap<string, FactState>,
  { supervisorId }: Pick<EvaluationFact, 'supervisorId'>,
): Covered {
  const state = supervisorId === null ? undefined : covering.get(supervisorId);
  if (state === 'accepted') return 'everywhere';
  return state && isHandedIn(state) ? 'provisionally' : 'nowhere';
}

/** The subordinate units whose money a supervising department's report states too. */
export function coveredUnits(
  facts: readonly Pick<EvaluationFact, 'departmentId' | 'supervisorId' | 'coversSubordinates' | 'state'>[],
): ReadonlyMap<string, Covered> {
  const covering = coveringIn(facts);
  const covered = facts.map((fact) => [fact.departmentId, coveredBy(covering, fact)] as const);
  return new Map(covered.filter(([, where]) => where !== 'nowhere'));
}
