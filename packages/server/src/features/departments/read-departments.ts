import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { plainRows } from '../../platform/database/plain-rows.ts';
import { Department } from './department.entity.ts';

/**
 * Departments to be shown and not changed, by budget unit code: of the entity's class, which rules and loaders know, and not kept by
 * the ORM, for which a hundred of them are a tenth of a request's work.
 */
export async function readDepartments(em: EntityManager, where: FilterQuery<Department>): Promise<Department[]> {
  const rows = await plainRows<Department, Department>(em, Department, {
    columns: {
      id: 'one.id',
      countyId: 'one.county_id',
      code: 'one.code',
      name: 'one.name',
      category: 'one.category',
      financeSection: 'one.finance_section',
      supervisorId: 'one.supervisor_id',
      runsInsuranceFunds: 'one.runs_insurance_funds',
      fromYear: 'one.from_year',
      toYear: 'one.to_year',
      successorId: 'one.successor_id',
      coversSubordinates: 'one.covers_subordinates',
    },
    where,
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => Object.setPrototypeOf(row, Department.prototype));
}
