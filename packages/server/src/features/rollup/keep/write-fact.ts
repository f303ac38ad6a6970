import { type EvaluationFact as Fact, type FactWithText, SHAPE } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/identifiers.ts';
import type { Region } from '../../regions/region.entity.ts';
import type { RecordedFact } from './fact-of.ts';

/** Puts facts in the place of those before, in one statement; a fact keeps its key, and one that is as it was is not written. Answers how many were. */
export async function writeFacts(
  em: EntityManager,
  { id: countyId, path }: Region,
  facts: readonly RecordedFact[],
  updatedAt: Date,
): Promise<number> {
  if (facts.length === 0) return 0;
  const rows = facts.map(({ fact, evaluationId, textSignature }) => ({
    id: newId(),
    department_id: fact.departmentId,
    evaluation_id: evaluationId,
    fiscal_year: fact.fiscalYear,
    category: fact.category,
    state: fact.state,
    fact,
    text_signature: textSignature,
  }));
  const written = await em.execute<object[]>(
    `insert into evaluation_fact
       (county_id, id, department_id, evaluation_id, fiscal_year, path, category, state, fact, text_signature, updated_at, shape)
     select ?::uuid, f.id, f.department_id, f.evaluation_id, f.fiscal_year, ?, f.category, f.state, f.fact, f.text_signature, ?::timestamptz, ?::int
     from jsonb_to_recordset(?::jsonb) as f (id uuid, department_id uuid, evaluation_id uuid, fiscal_year int, category text, state text,
       fact jsonb, text_signature int[])
     on conflict (county_id, fiscal_year, department_id) do update set evaluation_id = excluded.evaluation_id, category = excluded.category,
       state = excluded.state, fact = excluded.fact, text_signature = excluded.text_signature, updated_at = excluded.updated_at,
       shape = excluded.shape, version = gen_random_uuid()
       where (evaluation_fact.evaluation_id, evaluation_fact.category, evaluation_fact.state, evaluation_fact.fact, evaluation_fact.text_signature, evaluation_fact.shape)
         is distinct from (excluded.evaluation_id, excluded.category, excluded.state, excluded.fact, excluded.text_signature, excluded.shape)
     returning 1`,
    [countyId, path, updatedAt, SHAPE, JSON.stringify(rows)],
  );
  return written.length;
}

/** Takes away the facts of a county's year, of all departments but these. */
export async function dropFacts(
  em: EntityManager,
  { id: countyId }: Region,
  fiscalYear: number,
  kept: readonly RecordedFact[],
): Promise<void> {
  await em.execute(
    `delete from evaluation_fact where county_id = ? and fiscal_year = ?
       and department_id not in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [countyId, fiscalYear, JSON.stringify(kept.map(({ fact }) => fact.departmentId))],
  );
}

/** A department's fact of a year as it stands; null where it has none. */
export async function storedFact(
  em: EntityManager,
  { id: countyId }: Region,
  fiscalYear: number,
  departmentId: string,
): Promise<FactWithText | null> {
  const [row] = await em.execute<{ fact: Fact; signature: number[] | null }[]>(
    `select fact, text_signature as signature from evaluation_fact where county_id = ? and fiscal_year = ? and department_id = ?`,
    [countyId, fiscalYear, departmentId],
  );
  return row ? { fact: row.fact, textSignature: row.signature } : null;
}
