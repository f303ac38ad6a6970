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
  em.persist(
    Object.assign(row, {
      path: county.path,
      category: fact.category,
      state: fact.state,
      fact,
      evaluationId,
      updatedAt,
    }),
  );
}

/** Puts facts where there are none yet, in one statement. */
export async function insertFacts(
  em: EntityManager,
  { id: countyId, path }: Region,
  facts: readonly { readonly fact: Fact; readonly evaluationId: string | null }[],
  updatedAt: Date,
): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map(({ fact, evaluationId }) => {
    const { departmentId, fiscalYear, category, state } = fact;
    return { id: newId(), countyId, path, departmentId, fiscalYear, category, evaluationId, state, fact, updatedAt };
  });
  await em.insertMany(EvaluationFact, rows);
}
