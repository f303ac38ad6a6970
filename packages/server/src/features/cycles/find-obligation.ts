import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { Department } from '../departments/department.entity.ts';
import { departmentOfCode } from '../departments/department-of-code.ts';
import { operateInCounty } from '../regions/county-scope.ts';
import { Cycle, Obligation } from './cycle.entity.ts';

/** Which department in which cycle, as an operator names them. */
export interface PlaceInCycle {
  readonly countyCode: string;
  readonly fiscalYear: number;
  readonly departmentCode: string;
}

/** For acts of an operator at a terminal: the cycle, the department and, where it is obliged, its obligation, locked. */
export async function placeInCycle(
  em: EntityManager,
  { countyCode, fiscalYear, departmentCode }: PlaceInCycle,
): Promise<{ cycle: Cycle; department: Department; obligation: Obligation | null }> {
  await operateInCounty(em, countyCode);
  const cycle = Number.isInteger(fiscalYear) ? await em.findOne(Cycle, { fiscalYear }) : null;
  if (!cycle) {
    throw refuse(
      'NO_SUCH_CYCLE',
      `该县没有 ${fiscalYear} 年度任务，请先用 jiping create cycle 下达。`,
      `The county has no cycle of ${fiscalYear}: open it first with “jiping create cycle”.`,
    );
  }
  const department = await departmentOfCode(em, departmentCode);
  const obligation = await em.findOne(
    Obligation,
    { cycleId: cycle.id, departmentId: department.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return { cycle, department, obligation };
}
