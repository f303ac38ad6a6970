import type { EntityManager } from '@mikro-orm/postgresql';
import { Activity } from '../features/evaluations/activity.entity.ts';
import { Evaluation } from '../features/evaluations/evaluation.entity.ts';
import { Explanation } from '../features/evaluations/explanation.entity.ts';
import { Section } from '../features/evaluations/section.entity.ts';
import { writeFigures } from '../features/evaluations/write-figures.ts';
import { Opinion } from '../features/review/opinion.entity.ts';
import type { EvaluationRows } from './evaluation-rows.ts';
import type { RevisionRow } from './revision-rows.ts';

/** Puts evaluations of one county, with all that happened to them, into the tables. */
export async function loadEvaluations(em: EntityManager, evaluations: readonly EvaluationRows[]): Promise<void> {
  await em.insertMany(
    Evaluation,
    evaluations.map((rows) => rows.evaluation),
  );
  await em.insertMany(
    Section,
    evaluations.flatMap((rows) => rows.sections),
  );
  await em.insertMany(
    Opinion,
    evaluations.flatMap((rows) => rows.opinions),
  );
  await em.insertMany(
    Explanation,
    evaluations.flatMap((rows) => rows.explanations),
  );
  await em.insertMany(
    Activity,
    evaluations.flatMap((rows) => rows.activities),
  );
  for (const { evaluation, figures, writtenBy, revisions } of evaluations) {
    await writeFigures(em, { ...evaluation, version: 0 }, figures, { by: writtenBy, at: evaluation.updatedAt });
    await loadRevisions(em, evaluation, revisions);
  }
}

/** One statement for the revisions that kept the same: a snapshot is large, and goes over once. */
async function loadRevisions(
  em: EntityManager,
  { countyId, departmentId, id }: EvaluationRows['evaluation'],
  revisions: readonly RevisionRow[],
): Promise<void> {
  const snapshots = Map.groupBy(revisions, (revision) => revision.snapshot);
  for (const [snapshot, alike] of snapshots) {
    await em.execute(
      `insert into revision (county_id, department_id, evaluation_id, id, number, hash, previous_hash, state, snapshot, by, by_id, at)
       select ?::uuid, ?::uuid, ?::uuid, r.id, r.number, r.hash, r."previousHash", r.state, ?::jsonb, r.by, r."byId", r.at
       from jsonb_to_recordset(?::jsonb) as r (id uuid, number int, hash text, "previousHash" text, state text, by text, "byId" uuid, at timestamptz)`,
      [countyId, departmentId, id, snapshot, JSON.stringify(alike.map(({ snapshot: _, ...revision }) => revision))],
    );
  }
}
