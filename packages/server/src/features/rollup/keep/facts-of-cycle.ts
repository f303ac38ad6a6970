import { effectiveAmong } from '@jiping/domain/figures';
import { figuresOfFact } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cycle } from '../../cycles/cycle.entity.ts';
import { templateInUse } from '../../templates/stored-templates.ts';
import { departmentYears } from './department-years.ts';
import { factOf, type RecordedFact } from './fact-of.ts';
import { inForce } from './in-force.ts';
import { supervisorsIn } from './supervisors-in.ts';

/**
 * The facts of a cycle's departments, or of one of them, from the records; a department that owes nothing in it has none. Runs in the
 * county's scope.
 */
export async function factsOfCycle(em: EntityManager, cycle: Cycle, departmentId?: string): Promise<RecordedFact[]> {
  const { fiscalYear, countyId } = cycle;
  const years = await departmentYears(em, cycle, departmentId);
  const supervisors = await supervisorsIn(
    em,
    years.map(({ department }) => department),
    fiscalYear,
  );
  const standing = await inForce(
    em,
    countyId,
    years.flatMap(({ evaluation }) => evaluation ?? []),
  );
  const template = await templateInUse(em, cycle);
  return years.map(({ department, evaluation, exemptionReason }) => {
    const said = evaluation && standing.get(evaluation.id);
    return factOf({
      department,
      exemptionReason,
      evaluation,
      template,
      fiscalYear,
      supervisorId: supervisors.get(department.id) ?? null,
      handedIn: () => ({
        words: said?.words ?? '',
        table: said ? effectiveAmong(template, said.figures, figuresOfFact(said.figures)) : new Map(),
      }),
    });
  });
}
