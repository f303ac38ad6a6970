import { LockMode } from '@mikro-orm/postgresql';
import { departmentEnded } from '../departments/events.ts';
import { Cycle, Obligation } from './cycle.entity.ts';
import { takeOut } from './remove-obligation.ts';

/**
 * A department that was merged or dissolved owes nothing from that year on: it is taken out of the cycles that are open already. One
 * that is exempted stays so, because its words are kept. Where something was handed in, the whole merger is refused.
 */
export function withdrawObligations(): void {
  departmentEnded.listen(async (em, { department, fromYear, discardDraft }) => {
    const cycles = await em.find(Cycle, { fiscalYear: { $gte: fromYear } }, { orderBy: { fiscalYear: 'asc' } });
    for (const { id: cycleId, fiscalYear } of cycles) {
      const obligation = await em.findOne(
        Obligation,
        { cycleId, departmentId: department.id, exemptionReason: null },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      if (obligation) await takeOut(em, obligation, fiscalYear, discardDraft);
    }
  });
}
