import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { operateInCounty } from '../regions/county-scope.ts';
import { Department } from './department.entity.ts';
import { departmentOfCode } from './department-of-code.ts';
import { endDepartment } from './end-department.ts';

export interface DissolveDepartment {
  readonly countyCode: string;
  readonly code: string;
  /** The first fiscal year without it. */
  readonly fromYear: number;
  readonly discardDraft?: boolean | undefined;
}

/** A department is dissolved without a successor 撤销. One with subordinate units has to leave them to somebody: merge it instead. */
export async function dissolveDepartment(
  em: EntityManager,
  { countyCode, code, fromYear, discardDraft = false }: DissolveDepartment,
): Promise<Department> {
  await operateInCounty(em, countyCode);
  const department = await departmentOfCode(em, code);
  const [unit] = await em.find(Department, { supervisorId: department.id, toYear: null }, { limit: 1 });
  if (unit) {
    throw refuse(
      'HAS_SUBORDINATES',
      `“${department.name}”还有二级单位（如“${unit.name}”），不能直接撤销；请用 jiping merge department 并入承接的部门，或先撤并二级单位。`,
      `${department.name} still has subordinate units (such as ${unit.name}): merge it into who takes them over, or end them first.`,
    );
  }
  await endDepartment(em, department, { fromYear, successor: null, discardDraft });
  return department;
}
