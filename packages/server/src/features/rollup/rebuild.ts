import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../platform/database/scope.ts';
import { Cycle, Obligation } from '../cycles/cycle.entity.ts';
import { Department } from '../departments/department.entity.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { Figure } from '../evaluations/figure.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { TemplateRecord } from '../templates/template.entity.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';
import { factOf } from './fact-of.ts';
import { refreshSummaries } from './refresh-summaries.ts';
import { writeFact } from './write-fact.ts';

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
  const template = (await em.findOneOrFail(TemplateRecord, { id: cycle.templateId })).data;
  const obligations = await em.find(Obligation, { cycleId: cycle.id });
  const departments = await em.find(Department, {
    id: { $in: obligations.map((obligation) => obligation.departmentId) },
  });
  const evaluations = await em.find(Evaluation, { cycleId: cycle.id });
  const figures = await em.find(Figure, { evaluationId: { $in: evaluations.map((evaluation) => evaluation.id) } });
  const figuresOf = Map.groupBy(figures, (figure) => figure.evaluationId);
  for (const department of departments) {
    const evaluation = evaluations.find((one) => one.departmentId === department.id) ?? null;
    const fact = factOf({
      department,
      evaluation,
      template,
      fiscalYear: cycle.fiscalYear,
      obligation: obligations.find((one) => one.departmentId === department.id) ?? null,
      figures: evaluation ? (figuresOf.get(evaluation.id) ?? []) : [],
    });
    await writeFact(em, county, fact, evaluation?.id ?? null, now);
  }
  return departments.length;
}
