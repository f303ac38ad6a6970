import type { Viewer } from './viewer.tsx';

/** The county that the viewer works in; undefined for who belongs to a prefecture or province. */
export const ownCounty = (viewer: Viewer): string | undefined =>
  viewer.memberships.find(({ region }) => region.level === 'COUNTY')?.region.code;

/**
 * Whether the viewer may open the place above one that they see: they see their own places and all below, so what lies
 * above one of their own is closed, unless it is theirs as well.
 */
export function reachesAbove(
  { memberships }: { readonly memberships: readonly { readonly region: { readonly code: string } }[] },
  region: { readonly code: string; readonly parent?: { readonly code: string } | null },
): boolean {
  const own = memberships.map((membership) => membership.region.code);
  return region.parent ? own.includes(region.parent.code) || !own.includes(region.code) : false;
}

/** The highest place that the viewer belongs to: where their overview begins. */
export const ownRegion = (viewer: Viewer): string | undefined => viewer.memberships[0]?.region.code;
