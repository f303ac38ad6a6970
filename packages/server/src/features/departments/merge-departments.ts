import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { operateInCounty } from '../regions/county-scope.ts';
import type { Department } from './department.entity.ts';
import { departmentOfCode } from './department-of-code.ts';
import { endDepartment } from './end-department.ts';

export interface MergeDepartments {
  readonly countyCode: string;
  /** Budget unit code of the one that is no more. */
  readonly code: string;
  /** Budget unit code of the one that goes on. */
  readonly intoCode: string;
  /** The first fiscal year without it. */
  readonly fromYear: number;
  readonly discardDraft?: boolean | undefined;
}

/**
 * A department is merged into another 部门合并: the other is its successor, and reviews its subordinate units from then on. Refused
 * where the other is not there in that year, or is one of its own units.
 */
export async function mergeDepartments(
  em: EntityManager,
  { countyCode, code, intoCode, fromYear, discardDraft = false }: MergeDepartments,
): Promise<{ department: Department; successor: Department }> {
  await operateInCounty(em, countyCode);
  const department = await departmentOfCode(em, code);
  const successor = await departmentOfCode(em, intoCode);
  if (successor.id === department.id) {
    throw refuse('SAME_DEPARTMENT', '不能并入自身，请核对编码。', 'A department is not merged into itself.');
  }
  if (successor.toYear !== null || successor.fromYear > fromYear) {
    throw refuse(
      'SUCCESSOR_NOT_THERE',
      `“${successor.name}”在 ${fromYear} 年度不存在，请指定该年度存续的部门。`,
      `${successor.name} is not there in ${fromYear}: name a department that is.`,
    );
  }
  if (successor.supervisorId === department.id) {
    throw refuse(
      'SUCCESSOR_IS_SUBORDINATE',
      `“${successor.name}”是“${department.name}”的二级单位，不能由其承接。`,
      `${successor.name} is a subordinate unit of ${department.name} and cannot succeed it.`,
    );
  }
  await endDepartment(em, department, { fromYear, successor, discardDraft });
  return { department, successor };
}
