import { notFound } from '../../../platform/graphql/errors.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { regionAsked, regionLoader, regionWithin } from '../../regions/find-region.ts';
import type { Region } from '../../regions/region.entity.ts';
import { RegionSummary } from '../region-summary.entity.ts';

/** The region of a code whose summaries the viewer may read; NOT_FOUND for any other, whether or not there is one. */
export async function summarisedRegion(context: RequestContext, code: string): Promise<Region> {
  context.requireViewer();
  const region = await regionAsked(context, code);
  const mayRead = (path: string) => context.me.ability.can('read', Object.assign(new RegionSummary(), { path }));
  if (!region || !regionWithin(context, region) || !mayRead(region.path)) throw notFound();
  regionLoader(context).prime(region.id, region);
  return region;
}
