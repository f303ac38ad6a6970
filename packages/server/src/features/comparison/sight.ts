import { type RequestContext, scopeOf } from '../../platform/graphql/request-context.ts';
import type { Region } from '../regions/region.entity.ts';

/** What a viewer sees of a county's departments. */
export interface Sight {
  /** All of them by name; else only their own, and those in their care. */
  readonly ofCounty: boolean;
  /** Departments whose people they are. */
  readonly ownIds: readonly string[];
  /** Departments whose numbers they know: their own, subordinate units, and those assigned to them. */
  readonly knownIds: readonly string[];
}

/** By the same scope that row security holds the viewer to. */
export function sightIn(context: RequestContext, county: Region): Sight {
  const { facts } = context.me;
  const { departmentIds } = scopeOf(facts, county.id);
  const ownIds = facts.memberships.flatMap(({ countyId, departmentId }) =>
    countyId === county.id && departmentId ? [departmentId] : [],
  );
  return departmentIds === '*'
    ? { ofCounty: true, ownIds, knownIds: [] }
    : { ofCounty: false, ownIds, knownIds: departmentIds };
}
