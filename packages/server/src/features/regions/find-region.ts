import type { EntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Region, RegionCode } from './region.entity.ts';

/** Regions by key with those above them, in one statement for all that a request asks: a path to the nation is asked for step by step. */
export const regionLoader = (context: RequestContext): DataLoader<string, Region> =>
  context.loader<Region>(Region, async (ids) => {
    const regions = await withThoseAbove(context.em, BY_IDS, ids.join(','));
    const byId = new Map(regions.map((region) => [region.id, region]));
    for (const region of regions) regionLoader(context).prime(region.id, region);
    return ids.map((id) => byId.get(id) ?? notFound());
  });

const BY_IDS = `id = any(string_to_array(?, ',')::uuid[])`;
const BY_CODES = `code = any(string_to_array(?, ','))`;

/** Plain rows of the entity's class: they are shown, and not kept for changes. */
async function withThoseAbove(
  em: EntityManager,
  which: typeof BY_IDS | typeof BY_CODES,
  value: string,
): Promise<readonly Region[]> {
  const rows = await em.execute<Region[]>(
    `with recursive found as (
       select id, code, name, level, parent_id, path from region where ${which}
       union select r.id, r.code, r.name, r.level, r.parent_id, r.path from region r join found f on r.id = f.parent_id
     ) select id, code, name, level, parent_id as "parentId", path from found`,
    [value],
  );
  return rows.map((row) => Object.assign(new Region(), row));
}

/**
 * Whether the viewer has anything to do with a region: it contains one of theirs, or lies within it. A region elsewhere is not
 * found, although its name is no secret, so that no way in differs from another.
 */
export const regionWithin = (context: RequestContext, region: Region): boolean =>
  context.me.facts.memberships.some(
    (membership) =>
      membership.regionPath.startsWith(region.path) ||
      (!membership.departmentId && region.path.startsWith(membership.regionPath)),
  );

/** The region of a code, also of one that is no longer in force: a county that changed its code is still itself. */
export async function regionOfCode(em: EntityManager, code: string): Promise<Region | null> {
  const region = await em.findOne(Region, { code });
  if (region) return region;
  const former = await em.findOne(RegionCode, { code }, { orderBy: { validFrom: 'desc' } });
  return former ? em.findOne(Region, { id: former.regionId }) : null;
}

/** The region of a code that a request asks about, also of a former one. The request then knows those above it too. */
export const regionAsked = (context: RequestContext, code: string): Promise<Region | null> =>
  context
    .loader<Region | null>(regionAsked, async (codes) => {
      const regions = await withThoseAbove(context.em, BY_CODES, codes.join(','));
      for (const region of regions) regionLoader(context).prime(region.id, region);
      const byCode = new Map(regions.map((region) => [region.code, region]));
      return Promise.all(codes.map((one) => byCode.get(one) ?? regionOfCode(context.em, one)));
    })
    .load(code);

/** The county of a code, entered by this request; NOT_FOUND for any other region and for counties out of reach. */
export async function enterCountyOfCode(context: RequestContext, code: string): Promise<Region> {
  const region = await regionAsked(context, code);
  if (region?.level !== 'county' || !regionWithin(context, region)) throw notFound();
  await context.enterCounty(region);
  return region;
}

/** Enters the county that an opaque id names; NOT_FOUND where it is out of reach. */
export async function enterCountyOfId(context: RequestContext, countyId: string): Promise<void> {
  if (countyId === context.ownCountyId) return;
  if (context.me.facts.memberships.every((membership) => membership.countyId)) throw notFound();
  const county = await context.em.findOne(Region, { id: countyId, level: 'county' });
  if (!county) throw notFound();
  await context.enterCounty(county);
}
