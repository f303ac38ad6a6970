import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { Department } from './department.entity.ts';

/** The department of a budget unit code in the county of the transaction; refused where there is none. */
export async function departmentOfCode(em: EntityManager, code: string): Promise<Department> {
  const department = await em.findOne(Department, { code });
  if (department) return department;
  throw refuse(
    'NO_SUCH_DEPARTMENT',
    `该县没有预算编码为 ${code} 的部门，请核对编码。`,
    `The county has no department ${code}: look at the budget unit code again.`,
  );
}
