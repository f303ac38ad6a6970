import type { Viewer } from './viewer.tsx';

/** The county that the viewer works in; undefined for who belongs to a prefecture or province. */
export const ownCounty = (viewer: Viewer): string | undefined =>
  viewer.memberships.find(({ region }) => region.level === 'COUNTY')?.region.code;

/** The highest place that the viewer belongs to: where their overview begins. */
export const ownRegion = (viewer: Viewer): string | undefined => viewer.memberships[0]?.region.code;
