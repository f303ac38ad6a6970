import { EMPTY, SHAPE, WHOLE } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../../platform/database/scope.ts';
import { Region } from '../../regions/region.entity.ts';
import { RegionSummary } from '../region-summary.entity.ts';

/** The shape of a sum that is to be made anew, whatever was there; no release has it. */
const NO_SHAPE = 0;

const everything = (em: EntityManager, countyId: string | null = null): Promise<void> =>
  enterScope(em, { countyId, departmentIds: '*', regionPath: '/' });

/** Regions with a row of a lower shape, and those that have none of a year that one below them has. A county's facts are looked for one by one, by their index. */
const OLDER = `select region_id as id from region_summary where shape < ?
  union select r.id from region r cross join lateral
    (select 1 from evaluation_fact where county_id = r.id and shape < ? limit 1) f where r.level = 'county'
  union select b.parent_id from region_summary b where b.slice = 'all' and b.parent_id is not null and not exists
    (select 1 from region_summary o where o.region_id = b.parent_id and o.fiscal_year = b.fiscal_year and o.slice = 'all')`;

const LEVELS = ['county', 'prefecture', 'province', 'nation'] as const;

/** Of the regions that another release left in a lower shape, those of the lowest level: the others are made from them. */
export async function lowestOlder(em: EntityManager): Promise<readonly Region[]> {
  await everything(em);
  const older = await em.execute<{ id: string }[]>(OLDER, [SHAPE, SHAPE]);
  const regions = await em.find(Region, { id: { $in: older.map(({ id }) => id) } }, { orderBy: { path: 'asc' } });
  const lowest = LEVELS.find((one) => regions.some(({ level }) => level === one));
  return regions.filter(({ level }) => level === lowest);
}

/** Whether it is still to be made anew. */
export async function isOlder(em: EntityManager, { id }: Region): Promise<boolean> {
  await everything(em);
  const found = await em.execute<object[]>(`select 1 from (${OLDER}) older where id = ?`, [SHAPE, SHAPE, id]);
  return found.length > 0;
}

/** Whether a newer release than this one has written here. */
export async function hasNewer(em: EntityManager): Promise<boolean> {
  await everything(em);
  return (await em.execute<object[]>('select 1 from region_summary where shape > ? limit 1', [SHAPE])).length > 0;
}

/**
 * Notes that all sums above these counties are to be made anew: they would else stand where a rebuild is killed between a county and
 * the nation. Locked in the order of the acts (`lockSums`).
 */
export async function markAbove(em: EntityManager, counties: readonly Region[]): Promise<void> {
  await everything(em);
  await em.execute(
    `with above as (select distinct a.id from region a join region c on starts_with(c.path, a.path) and c.id <> a.id
         where c.id in (select jsonb_array_elements_text(?::jsonb)::uuid)),
       locked as (select region_id, fiscal_year, slice from region_summary where region_id in (select id from above) and shape <> ?
         order by path desc, fiscal_year, slice for update)
     update region_summary s set shape = ? from locked l
     where s.region_id = l.region_id and s.fiscal_year = l.fiscal_year and s.slice = l.slice`,
    [JSON.stringify(counties.map(({ id }) => id)), NO_SHAPE, NO_SHAPE],
  );
}

/** Notes that a region's year, which is locked, is to be made anew. */
export async function markYear(em: EntityManager, { id }: Pick<Region, 'id'>, fiscalYear: number): Promise<void> {
  await em.execute('update region_summary set shape = ? where region_id = ? and fiscal_year = ?', [
    NO_SHAPE,
    id,
    fiscalYear,
  ]);
}

/** Where there is no sum at all each county gets an empty one for each of its years, to be made anew: from then on a rebuild that is killed goes on. */
export async function markEmpty(em: EntityManager, now: Date): Promise<void> {
  await everything(em);
  if ((await em.count(RegionSummary, {})) > 0) return;
  for (const { id, path, parentId } of await em.find(Region, { level: 'county' })) {
    await everything(em, id);
    await em.execute(
      `insert into region_summary (region_id, fiscal_year, slice, path, parent_id, aggregate, as_of, shape)
       select ?::uuid, fiscal_year, ?, ?, ?::uuid, ?::jsonb, ?::timestamptz, ?::int from cycle where county_id = ?
       on conflict (region_id, fiscal_year, slice) do nothing`,
      [id, WHOLE, path, parentId, JSON.stringify(EMPTY), now, NO_SHAPE, id],
    );
  }
}
