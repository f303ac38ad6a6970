import { eventOf } from '../../platform/events.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import type { Department } from '../departments/department.entity.ts';
import type { Region } from '../regions/region.entity.ts';
import type { Cycle, Obligation } from './cycle.entity.ts';

/** A county's task of a year was issued to its departments. */
export const cycleOpened = eventOf<{
  readonly cycle: Cycle;
  readonly departments: readonly Department[];
  readonly county: Region;
}>();

/** A department has to report in a cycle that is open already. Who keeps the evaluations begins one where there is none. */
export const departmentObliged = eventOf<{ readonly cycle: Cycle; readonly departmentId: string }>();

/**
 * The bureau exempts a department from a year's task (`reason`), or takes that back (null). Told before it holds: who keeps the
 * evaluations refuses it where one is on its way or accepted.
 */
export const exemptionDecided = eventOf<{
  readonly obligation: Obligation;
  readonly reason: string | null;
  readonly actor: Pick<Actor, 'userId' | 'displayName'>;
  readonly at: Date;
}>();

/**
 * A department is about to be taken out of a cycle, with its evaluation. Who keeps the evaluations refuses it where something was
 * handed in, or written and not to be discarded.
 */
export const obligationRemoved = eventOf<{ readonly obligation: Obligation; readonly discardDraft: boolean }>();

/** What a department owes in a year is another now: exempted, obliged again, entered, or taken out (then there is no obligation). */
export const obligationChanged = eventOf<{
  readonly countyId: string;
  readonly fiscalYear: number;
  readonly departmentId: string;
}>();
