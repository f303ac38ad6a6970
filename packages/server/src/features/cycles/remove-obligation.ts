import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { Obligation } from './cycle.entity.ts';
import { obligationChanged, obligationRemoved } from './events.ts';
import { type PlaceInCycle, placeInCycle } from './find-obligation.ts';

export interface RemoveObligation extends PlaceInCycle {
  /** What was written, and never handed in, goes too; else it refuses. */
  readonly discardDraft?: boolean | undefined;
}

/**
 * Takes a department that was entered by mistake out of a cycle, with its empty evaluation. Refused where something was handed in, or
 * where anything happened to it that the history keeps; the remedy then is to exempt it.
 */
export async function removeObligation(em: EntityManager, input: RemoveObligation): Promise<void> {
  const { cycle, department, obligation } = await placeInCycle(em, input);
  if (!obligation) {
    throw refuse(
      'NOT_OBLIGED',
      `“${department.name}”不在该县 ${cycle.fiscalYear} 年度任务中。`,
      `${department.name} is not in the county's cycle of ${cycle.fiscalYear}.`,
    );
  }
  await takeOut(em, obligation, cycle.fiscalYear, input.discardDraft ?? false);
}

/** Takes one obligation out of its cycle, or refuses; who listens does the rest. */
export async function takeOut(
  em: EntityManager,
  obligation: Obligation,
  fiscalYear: number,
  discardDraft: boolean,
): Promise<void> {
  const { countyId, departmentId } = obligation;
  await obligationRemoved.tell(em, { obligation, discardDraft });
  await em.remove(obligation).flush();
  await obligationChanged.tell(em, { countyId, fiscalYear, departmentId });
}
