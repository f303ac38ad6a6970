import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../platform/identifiers.ts';
import type { Cycle } from '../cycles/cycle.entity.ts';
import { cycleOpened, departmentObliged } from '../cycles/events.ts';
import { Evaluation } from './evaluation.entity.ts';

/** When a cycle opens, or a department enters it later, every department has an empty evaluation to write in. */
export function beginEvaluations(): void {
  cycleOpened.listen(async (em, { cycle, departments }) => {
    const now = new Date();
    for (const { id } of departments) beginEvaluation(em, cycle, id, now);
    await em.flush();
  });
  departmentObliged.listen(async (em, { cycle, departmentId }) => {
    beginEvaluation(em, cycle, departmentId, new Date());
    await em.flush();
  });
}

/** An empty evaluation of a department in a cycle. */
export function beginEvaluation(em: EntityManager, cycle: Cycle, departmentId: string, now: Date): Evaluation {
  const { id: cycleId, countyId, fiscalYear, templateId, dueAt } = cycle;
  const evaluation = Object.assign(new Evaluation(), {
    id: newId(),
    countyId,
    departmentId,
    cycleId,
    fiscalYear,
    templateId,
    dueAt,
    createdAt: now,
    updatedAt: now,
  });
  em.persist(evaluation);
  return evaluation;
}
