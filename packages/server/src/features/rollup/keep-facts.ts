import { effectiveFigures } from '@jiping/domain/figures';
import type { EntityManager } from '@mikro-orm/postgresql';
import { withScope } from '../../platform/database/scope.ts';
import { Obligation } from '../cycles/cycle.entity.ts';
import { cycleOpened } from '../cycles/events.ts';
import { Department } from '../departments/department.entity.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../evaluations/events.ts';
import { figureRows, figureTable } from '../evaluations/figure-rows.ts';
import { Region } from '../regions/region.entity.ts';
import { templateInUse } from '../templates/stored-templates.ts';
import { factOf } from './fact-of.ts';
import { rebuildCounty } from './rebuild.ts';
import { refreshSummaries } from './refresh-summaries.ts';
import { writeFact } from './write-fact.ts';

/** The scope of the roll-up: one county's rows, and the facts and summaries of everything. */
const rollUpScope = (countyId: string) => ({ countyId, departmentIds: '*', regionPath: '/' }) as const;

/**
 * When an evaluation moves, its fact and the summaries of its county, prefecture, province and the nation change with it, in
 * the same transaction. The person who moved it need not see any of these.
 */
export function keepFacts(): void {
  evaluationMoved.listen((em, { evaluation }) =>
    withScope(em, rollUpScope(evaluation.countyId), async () => {
      const now = new Date();
      await recordFact(em, evaluation, now);
      await refreshSummaries(em, evaluation.countyId, evaluation.fiscalYear, now);
    }),
  );
  cycleOpened.listen(async (em, { county }) => {
    await withScope(em, rollUpScope(county.id), () => rebuildCounty(em, county, new Date()));
  });
}

async function recordFact(em: EntityManager, evaluation: Evaluation, now: Date): Promise<void> {
  const { countyId, departmentId, cycleId, fiscalYear } = evaluation;
  const stated = (await figureRows(em, [evaluation])).get(evaluation.id) ?? [];
  const template = await templateInUse(em, evaluation);
  const fact = factOf({
    evaluation,
    fiscalYear,
    department: await em.findOneOrFail(Department, { id: departmentId }),
    obligation: await em.findOne(Obligation, { cycleId, departmentId }),
    figures: () => effectiveFigures(template, figureTable(stated)).table,
  });
  const county = await em.findOneOrFail(Region, { id: countyId });
  await writeFact(em, county, fact, evaluation.id, now);
}
