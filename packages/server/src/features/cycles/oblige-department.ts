import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import { Obligation } from './cycle.entity.ts';
import { departmentObliged, obligationChanged } from './events.ts';
import { type PlaceInCycle, placeInCycle } from './find-obligation.ts';

/** Enters a department in a cycle that is open already: one made after the task was issued, or taken out by mistake. */
export async function obligeDepartment(em: EntityManager, input: PlaceInCycle): Promise<void> {
  const { cycle, department, obligation } = await placeInCycle(em, input);
  const { id: departmentId, countyId, name, fromYear, toYear } = department;
  const { fiscalYear } = cycle;
  if (obligation) {
    throw refuse(
      'ALREADY_OBLIGED',
      `“${name}”已在该县 ${fiscalYear} 年度任务中。`,
      `${name} is in the cycle of ${fiscalYear} already.`,
    );
  }
  if (fiscalYear < fromYear || (toYear !== null && fiscalYear > toYear)) {
    throw refuse(
      'NOT_IN_THAT_YEAR',
      `“${name}”在 ${fiscalYear} 年度不存在（${fromYear} 年起${toYear === null ? '' : `，至 ${toYear} 年止`}），不能列入任务。`,
      `${name} did not exist in ${fiscalYear} (from ${fromYear}${toYear === null ? '' : ` to ${toYear}`}): it cannot be entered.`,
    );
  }
  em.create(Obligation, {
    id: newId(),
    countyId,
    cycleId: cycle.id,
    departmentId,
    exemptionReason: null,
    extendedTo: null,
  });
  await em.flush();
  await departmentObliged.tell(em, { cycle, departmentId });
  await obligationChanged.tell(em, { countyId, fiscalYear, departmentId });
}
