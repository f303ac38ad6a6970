import { setImmediate as turn } from 'node:timers/promises';
import { HUNAN_2021 } from '@jiping/domain/built-in';
import { tallyOf } from '@jiping/domain/rectification';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Activity } from '../features/evaluations/activity.entity.ts';
import { Evaluation } from '../features/evaluations/evaluation.entity.ts';
import { Explanation } from '../features/evaluations/explanation.entity.ts';
import { Section } from '../features/evaluations/section.entity.ts';
import { writeFigures } from '../features/evaluations/write-figures.ts';
import { budgetUseOf, Rectification } from '../features/rectification/rectification.entity.ts';
import { Opinion } from '../features/review/opinion.entity.ts';
import type { KnownEvaluation } from '../features/rollup/keep/department-years.ts';
import { factOf } from '../features/rollup/keep/fact-of.ts';
import { wordsIn } from '../features/rollup/keep/in-force.ts';
import { refreshSummaries } from '../features/rollup/keep/refresh-summaries.ts';
import { writeFacts } from '../features/rollup/keep/write-fact.ts';
import { enterScope } from '../platform/database/scope.ts';
import { type EvaluationRows, evaluationRows } from './evaluation-rows.ts';
import type { Season } from './load-county.ts';
import type { LoadedPeople } from './load-shared.ts';
import { loadFiles } from './rectification-files.ts';
import type { RevisionRow } from './revision-rows.ts';

/** What becomes of a season's evaluations; between two of them others get their turn, for each takes tens of milliseconds. */
export async function seasonRows(
  { cycle, places, evaluations }: Season,
  people: LoadedPeople,
  now: Date,
): Promise<EvaluationRows[]> {
  const rows: EvaluationRows[] = [];
  for (const evaluation of evaluations) {
    const { department, obligation } = places.find((one) => one.department.code === evaluation.departmentCode)!;
    const dueAt = obligation.extendedTo ?? cycle.dueAt;
    rows.push(evaluationRows(evaluation, { department, cycle, dueAt }, people, now));
    await turn();
  }
  return rows;
}

/** Puts the evaluations of one season, with all that happened to them and what it adds up to, into the tables. */
export async function loadSeason(
  em: EntityManager,
  { county, cycle, places }: Season,
  evaluations: readonly EvaluationRows[],
  now: Date,
): Promise<void> {
  await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
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
  await em.insertMany(
    Rectification,
    evaluations.flatMap((rows) => rows.rectifications),
  );
  await loadFiles(
    em,
    evaluations.flatMap((rows) => rows.attached),
  );
  for (const { evaluation, figures, writtenBy, revisions } of evaluations) {
    await writeFigures(em, { ...evaluation, version: 0 }, figures, { by: writtenBy, at: evaluation.updatedAt });
    await loadRevisions(em, evaluation, revisions);
  }
  const byDepartment = new Map(evaluations.map((rows) => [rows.evaluation.departmentId, rows]));
  const facts = places.map(({ department, obligation }) => {
    const rows = byDepartment.get(department.id);
    return factOf({
      department,
      exemptionReason: obligation.exemptionReason,
      fiscalYear: cycle.fiscalYear,
      supervisorId: department.supervisorId,
      template: HUNAN_2021,
      evaluation: rows ? knownOf(rows) : null,
      handedIn: () => ({ table: rows?.effective ?? new Map(), words: wordsIn(rows?.sections ?? []) }),
    });
  });
  await writeFacts(em, county, facts, now);
  await refreshSummaries(em, county, cycle.fiscalYear, now);
}

const knownOf = ({ evaluation, rectifications }: EvaluationRows): KnownEvaluation => ({
  ...evaluation,
  isHandedIn: evaluation.submittedAt !== null,
  rectifications: tallyOf(rectifications.map((row) => ({ state: row.state, budgetUse: budgetUseOf(row) }))),
});

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
