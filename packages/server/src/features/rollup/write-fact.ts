import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../platform/identifiers.ts';
import type { Region } from '../regions/region.entity.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';

/** Puts a fact in the place of the one before. */
export async function writeFact(
  em: EntityManager,
  county: Region,
  fact: Fact,
  evaluationId: string | null,
  updatedAt: Date,
): Promise<void> {
  const { departmentId, fiscalYear } = fact;
  const known = await em.findOne(EvaluationFact, { departmentId, fiscalYear });
  const row =
    known ?? Object.assign(new EvaluationFact(), { id: newId(), countyId: county.id, departmentId, fiscalYear });
  em.persist(Object.assign(row, { path: county.path, state: fact.state, fact, evaluationId, updatedAt }));
}
