import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../platform/database/scope.ts';
import { Cycle } from '../cycles/cycle.entity.ts';
import { Region, type RegionLevelName } from '../regions/region.entity.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';
import { factsOfCycle } from './facts-of-cycle.ts';
import { refreshCounty, refreshFromBelow } from './refresh-summaries.ts';
import { RegionSummary } from './region-summary.entity.ts';
import { lockSummary } from './stored-slices.ts';
import { writeFacts } from './write-fact.ts';

/**
 * Makes every fact and summary anew from the records: one transaction a county, then one for each region above, from the bottom. Gives
 * the same rows, to the cent, as the acts did one by one. Answers how many facts there are.
 */
export async function rebuildRollUp(em: EntityManager, now = new Date()): Promise<number> {
  const regionsOf = (level: RegionLevelName) => em.fork().find(Region, { level }, { orderBy: { path: 'asc' } });
  let count = 0;
  for (const county of await regionsOf('county'))
    count += await em.fork().transactional((inner) => rebuildCounty(inner, county, now));
  for (const level of ['prefecture', 'province', 'nation'] as const)
    for (const region of await regionsOf(level))
      await em.fork().transactional((inner) => rebuildFromBelow(inner, region, now));
  return count;
}

/** After an upgrade that gave aggregates another shape there are none, and they are made anew from the records. */
export async function rebuildIfEmpty(em: EntityManager): Promise<void> {
  const isEmpty = await em.fork().transactional(async (inner) => {
    await enterScope(inner, { countyId: null, departmentIds: '*', regionPath: '/' });
    return (await inner.count(RegionSummary, {})) === 0;
  });
  if (isEmpty) await rebuildRollUp(em);
}

async function rebuildCounty(em: EntityManager, county: Region, now: Date): Promise<number> {
  await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
  const cycles = await em.find(Cycle, {}, { orderBy: { fiscalYear: 'asc' } });
  const years = cycles.map(({ fiscalYear }) => fiscalYear);
  for (const year of years) await lockSummary(em, county, year, now);
  await em.nativeDelete(RegionSummary, { regionId: county.id, fiscalYear: { $nin: years } });
  await em.nativeDelete(EvaluationFact, { countyId: county.id });
  let count = 0;
  for (const cycle of cycles) {
    const facts = await factsOfCycle(em, cycle);
    await writeFacts(em, county, facts, now);
    await refreshCounty(em, county, cycle.fiscalYear, now);
    count += facts.length;
    em.clear();
  }
  return count;
}

async function rebuildFromBelow(em: EntityManager, region: Region, now: Date): Promise<void> {
  await enterScope(em, { countyId: null, departmentIds: '*', regionPath: '/' });
  const rows = await em.execute<{ year: number }[]>(
    `select distinct fiscal_year as year from region_summary where (parent_id = ? or region_id = ?) and slice = 'all' order by 1`,
    [region.id, region.id],
  );
  for (const { year } of rows) await refreshFromBelow(em, region, year, now);
}
