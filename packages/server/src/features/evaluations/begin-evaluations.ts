import { newId } from '../../platform/identifiers.ts';
import { cycleOpened } from '../cycles/events.ts';
import { Evaluation } from './evaluation.entity.ts';

/** When a cycle opens, every department has an empty evaluation to write in. */
export function beginEvaluations(): void {
  cycleOpened.listen(async (em, { cycle, departments }) => {
    const now = new Date();
    for (const { id: departmentId, countyId } of departments) {
      const { id: cycleId, fiscalYear, templateId, dueAt } = cycle;
      em.persist(
        Object.assign(new Evaluation(), {
          id: newId(),
          countyId,
          departmentId,
          cycleId,
          fiscalYear,
          templateId,
          dueAt,
          createdAt: now,
          updatedAt: now,
        }),
      );
    }
    await em.flush();
  });
}
