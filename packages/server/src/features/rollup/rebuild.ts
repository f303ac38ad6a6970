import { effectiveFigures } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../platform/database/scope.ts';
import { Cycle, Obligation } from '../cycles/cycle.entity.ts';
import { Department } from '../departments/department.entity.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { figureRows, figureTable, type StatedFigure } from '../evaluations/figure-rows.ts';
import { Revision } from '../evaluations/revision.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { templateInUse } from '../templates/stored-templates.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';
import { factOf } from './fact-of.ts';
import { refreshSummaries } from './refresh-summaries.ts';
import { insertFacts } from './write-fact.ts';

/**
 * Makes every fact and summary anew from the records: one transaction a county. Gives the same rows, to the cent, as the
 * acts did one by one. Answers how many facts there are.
 */
export async function rebuildRollUp(em: EntityManager, now = new Date()): Promise<number> {
  const counties = await em.fork().find(Region, { level: 'county' }, { orderBy: { path: 'asc' } });
  let count = 0;
  for (const county of counties) count += await em.fork().transactional((inner) => rebuildCounty(inner, county, now));
  return count;
}

export async function rebuildCounty(em: EntityManager, county: Region, now: Date): Promise<number> {
  await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
  await em.nativeDelete(EvaluationFact, { countyId: county.id });
  const cycles = await em.find(Cycle, {}, { orderBy: { fiscalYear: 'asc' } });
  let count = 0;
  for (const cycle of cycles) {
    count += await rebuildCycle(em, county, cycle, now);
    await refreshSummaries(em, county.id, cycle.fiscalYear, now);
  }
  return count;
}

async function rebuildCycle(em: EntityManager, county: Region, cycle: Cycle, now: Date): Promise<number> {
  const template = await templateInUse(em, cycle);
  const obligations = await em.find(Obligation, { cycleId: cycle.id });
  const departments = await em.find(Department, {
    id: { $in: obligations.map((obligation) => obligation.departmentId) },
  });
  const evaluations = await em.find(Evaluation, { cycleId: cycle.id });
  const figuresOf = await figuresInForce(em, evaluations);
  const facts = departments.map((department) => {
    const evaluation = evaluations.find((one) => one.departmentId === department.id) ?? null;
    const stated = evaluation ? (figuresOf.get(evaluation.id) ?? []) : [];
    const fact = factOf({
      department,
      evaluation,
      fiscalYear: cycle.fiscalYear,
      obligation: obligations.find((one) => one.departmentId === department.id) ?? null,
      figures: () => effectiveFigures(template, figureTable(stated)).table,
    });
    return { fact, evaluationId: evaluation?.id ?? null };
  });
  await insertFacts(em, county, facts, now);
  return departments.length;
}

/** The figures of each evaluation that was handed in, as they last were: the record's own, or, where the department is mending it, the revision's. */
async function figuresInForce(
  em: EntityManager,
  evaluations: readonly Evaluation[],
): Promise<Map<string, readonly StatedFigure[]>> {
  const handedIn = evaluations.filter(({ submittedAt }) => submittedAt !== null);
  const mended = handedIn.filter(({ state }) => WRITTEN_IN.includes(state));
  const others = handedIn.filter((evaluation) => !mended.includes(evaluation));
  const inForce = new Map<string, readonly StatedFigure[]>(await figureRows(em, others));
  const revisions = await em.find(
    Revision,
    { evaluationId: { $in: mended.map(({ id }) => id) }, state: { $nin: WRITTEN_IN } },
    { populate: ['snapshot'], orderBy: { number: 'asc' } },
  );
  for (const { evaluationId, snapshot } of revisions) inForce.set(evaluationId, snapshot.figures);
  return inForce;
}

/** States in which the department writes; a revision of one was kept before an import, and not handed in. */
const WRITTEN_IN: EvaluationState[] = ['draft', 'returned'];
