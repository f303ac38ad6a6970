import type { EntityManager } from '@mikro-orm/postgresql';
import { Region, type RegionLevelName } from '../../regions/region.entity.ts';
import { eachOf } from './few-at-once.ts';
import { rebuildCounty, rebuildFromBelow } from './rebuild-region.ts';

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
  const made = await eachOf(
    counties.filter((_, index) => index % of === number - 1),
    (county) => em.fork().transactional((inner) => rebuildCounty(inner, county, now)),
  );
  return made.flat().reduce((sum, { facts }) => sum + facts, 0);
}

/** The regions above the counties, which are made already. */
export async function rebuildAbove(em: EntityManager, now = new Date()): Promise<void> {
  for (const level of ['prefecture', 'province', 'nation'] as const)
    await eachOf(await regionsOf(em, level), (region) =>
      em.fork().transactional((inner) => rebuildFromBelow(inner, region, now)),
    );
}
