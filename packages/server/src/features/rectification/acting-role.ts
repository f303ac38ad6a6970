import type { Role } from '@jiping/domain/people';
import type { Actor } from '../../platform/graphql/request-context.ts';

/** Who of the bureau asks, reminds, checks and closes. */
export const BUREAU: readonly Role[] = ['performanceSection', 'bureauDirector'];

/** As which of these a person acts in a county; null for any other. */
export const bureauRoleOf = ({ facts }: Actor, of: { readonly countyId: string }): Role | null =>
  facts.memberships.find(({ role, countyId }) => countyId === of.countyId && BUREAU.includes(role))?.role ?? null;
