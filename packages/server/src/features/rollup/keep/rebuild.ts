import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../../platform/database/scope.ts';
import { Cycle } from '../../cycles/cycle.entity.ts';
import { Region, type RegionLevelName } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import { RegionSummary } from '../region-summary.entity.ts';
import { countyYearOf } from './county-year.ts';
import type { RecordedFact } from './fact-of.ts';
import { factsOfCycle } from './facts-of-cycle.ts';
import { refreshFromBelow } from './refresh-from-below.ts';
import { writeCounty } from './refresh-summaries.ts';
import { lockSummary } from './stored-slices.ts';
import { dropFacts, writeFacts } from './write-fact.ts';

/** Transactions at once: while PostgreSQL reads for one county, this process works out another. */
const AT_ONCE = 3;

/** The second of three processes has `{ number: 2, of: 3 }`. */
export interface Portion {
  readonly number: number;
  readonly of: number;
}

const regionsOf = (em: EntityManager, level: RegionLevelName): Promise<Region[]> =>
  em.fork().find(Region, { level }, { orderBy: { path: 'asc' } });

/**
 * Makes every fact and summary anew from the records: one transaction a county, then one for each region above, from the bottom. Gives
 * the same rows, to the cent, as the acts did one by one. Answers how many facts there are.
 */
export async function rebuildRollUp(em: EntityManager, now = new Date()): Promise<number> {
  const count = await rebuildCounties(em, { number: 1, of: 1 }, now);
  await rebuildAbove(em, now);
  return count;
}

/** The counties alone, or one portion of them, for several processes may work at once. Answers how many facts these have. */
export async function rebuildCounties(em: EntityManager, { number, of }: Portion, now = new Date()): Promise<number> {
  const counties = await regionsOf(em, 'county');
  const counts = await eachOf(
    counties.filter((_, index) => index % of === number - 1),
    (county) => em.fork().transactional((inner) => rebuildCounty(inner, county, now)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The regions above the counties, which are made already. */
export async function rebuildAbove(em: EntityManager, now = new Date()): Promise<void> {
  for (const level of ['prefecture', 'province', 'nation'] as const)
    await eachOf(await regionsOf(em, level), (region) =>
      em.fork().transactional((inner) => rebuildFromBelow(inner, region, now)),
    );
}

/** Does `work` for each region, a few at once; the first that fails ends it when those begun are done. */
async function eachOf<Result>(
  regions: readonly Region[],
  work: (region: Region) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = regions.values();
  let hasFailed = false;
  const workThrough = async (): Promise<void> => {
    for (const region of waiting) {
      if (hasFailed) return;
      results.push(await work(region));
    }
  };
  const lines = Array.from({ length: AT_ONCE }, () =>
    workThrough().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  const failure = (await Promise.allSettled(lines)).find((line) => line.status === 'rejected');
  if (failure) throw failure.reason;
  return results;
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
  await em.nativeDelete(EvaluationFact, { countyId: county.id, fiscalYear: { $nin: years } });
  const made = new Map<number, readonly RecordedFact[]>();
  let count = 0;
  for (const cycle of cycles) {
    const facts = await factsOfCycle(em, cycle);
    made.set(cycle.fiscalYear, facts);
    await dropFacts(em, county, cycle.fiscalYear, facts);
    await writeFacts(em, county, facts, now);
    const year = countyYearOf(facts, made.get(cycle.fiscalYear - 1) ?? []);
    await writeCounty(em, county, cycle.fiscalYear, now, year);
    count += facts.length;
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
