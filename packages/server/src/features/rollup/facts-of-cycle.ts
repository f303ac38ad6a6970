import { effectiveFigures } from '@jiping/domain/figures';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Cycle, Obligation } from '../cycles/cycle.entity.ts';
import { Department } from '../departments/department.entity.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { figureTable } from '../evaluations/figure-rows.ts';
import { templateInUse } from '../templates/stored-templates.ts';
import { factOf, type RecordedFact } from './fact-of.ts';
import { inForce, NOTHING_IN_FORCE } from './in-force.ts';
import { supervisorsIn } from './supervisors-in.ts';

/**
 * The facts of a cycle's departments, or of one of them, from the records; a department that owes nothing in it has none. Runs in the
 * county's scope.
 */
export async function factsOfCycle(em: EntityManager, cycle: Cycle, departmentId?: string): Promise<RecordedFact[]> {
  const which = { cycleId: cycle.id, ...(departmentId !== undefined && { departmentId }) };
  const obligations = await em.find(Obligation, which);
  const departments = await em.find(Department, { id: { $in: obligations.map((one) => one.departmentId) } });
  const supervisors = await supervisorsIn(em, departments, cycle.fiscalYear);
  const evaluations = await em.find(Evaluation, which);
  const standing = await inForce(em, evaluations);
  const template = await templateInUse(em, cycle);
  const byId = new Map(departments.map((department) => [department.id, department]));
  const evaluationOf = new Map(evaluations.map((evaluation) => [evaluation.departmentId, evaluation]));
  return obligations.flatMap((obligation) => {
    const department = byId.get(obligation.departmentId);
    const evaluation = evaluationOf.get(obligation.departmentId) ?? null;
    if (!department) return [];
    return factOf({
      department,
      obligation,
      evaluation,
      template,
      fiscalYear: cycle.fiscalYear,
      supervisorId: supervisors.get(department.id) ?? null,
      handedIn: () => {
        const { figures, words } = (evaluation && standing.get(evaluation.id)) ?? NOTHING_IN_FORCE;
        return { words, table: effectiveFigures(template, figureTable(figures)).table };
      },
    });
  });
}
