import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfCode, regionAsked, regionWithin } from '../regions/find-region.ts';
import { Region } from '../regions/region.entity.ts';
import { RegionSummary } from '../rollup/region-summary.entity.ts';

/** A place as it is named: a county, or a region above counties. */
export interface NamedPlace {
  readonly countyCode?: string | null;
  readonly regionCode?: string | null;
}

/** The place that is named; else the viewer's own county or region. NOT_FOUND where there is none. */
export async function placeOf(context: RequestContext, { countyCode, regionCode }: NamedPlace): Promise<Region> {
  const { em, me, ownCountyId } = context;
  const code = countyCode ?? regionCode;
  if (code != null) return (await regionAsked(context, code)) ?? refuse();
  const [path] = me.facts.memberships
    .map(({ regionPath }) => regionPath)
    .sort((one, other) => one.length - other.length);
  const own = ownCountyId ? { id: ownCountyId } : path === undefined ? null : { path };
  return (own && (await em.findOne(Region, own))) ?? refuse();
}

const refuse = (): never => {
  throw notFound();
};

/** Whether the viewer may read sums of a region: those whose region it is, as in `regionSummary`. */
export const maySum = (context: RequestContext, region: Region): boolean =>
  regionWithin(context, region) &&
  context.me.ability.can('read', Object.assign(new RegionSummary(), { path: region.path }));

export function refuseElsewhere(context: RequestContext, region: Region): void {
  if (!maySum(context, region)) throw notFound();
}

/** The county, entered by this request; any other region as it is, for those whose region it is. Else NOT_FOUND. */
export async function enterPlace(context: RequestContext, place: Region): Promise<Region> {
  if (place.level === 'county') return enterCountyOfCode(context, place.code);
  refuseElsewhere(context, place);
  return place;
}
