import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import { operateInCounty } from '../regions/county-scope.ts';
import { DEPARTMENT_CATEGORIES, type DepartmentCategoryName } from './categories.ts';
import { Department } from './department.entity.ts';

export interface CreateDepartment {
  readonly countyCode: string;
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly financeSection: string;
  readonly supervisorCode: string | null;
  readonly runsInsuranceFunds: boolean;
  readonly coversSubordinates?: boolean | undefined;
  /** The first fiscal year it is there; absent: it always was. */
  readonly fromYear?: number | undefined;
}

const ALWAYS = 2000;

const isCategory = (text: string): text is DepartmentCategoryName => Object.hasOwn(DEPARTMENT_CATEGORIES, text);

/** Makes a department in a county. Refuses an unknown category, a code that is taken, a supervising department that is not there. */
export async function createDepartment(em: EntityManager, input: CreateDepartment): Promise<Department> {
  const county = await operateInCounty(em, input.countyCode);
  const { code, name, category, financeSection, supervisorCode, runsInsuranceFunds } = input;
  const { coversSubordinates = false, fromYear = ALWAYS } = input;
  if (!isCategory(category)) {
    const known = Object.keys(DEPARTMENT_CATEGORIES).join(' ');
    throw refuse(
      'UNKNOWN_CATEGORY',
      `没有类别“${category}”。可用的有：${known}`,
      `There is no category “${category}”. There are: ${known}`,
    );
  }
  if (!Number.isInteger(fromYear) || fromYear < ALWAYS || fromYear > 2100)
    throw refuse('MALFORMED_YEAR', '设立年度须为四位数。', 'The first year of a department has four digits.');
  if (await em.findOne(Department, { code }))
    throw refuse('CODE_TAKEN', `预算编码 ${code} 已存在。`, `The budget unit code ${code} is taken.`);
  const supervisor = supervisorCode === null ? null : await em.findOne(Department, { code: supervisorCode });
  if (supervisorCode !== null && !supervisor) {
    throw refuse(
      'NO_SUCH_DEPARTMENT',
      `没有预算编码为 ${supervisorCode} 的主管部门。`,
      `There is no supervising department ${supervisorCode}.`,
    );
  }
  return em.create(Department, {
    id: newId(),
    countyId: county.id,
    code,
    name,
    category,
    financeSection,
    supervisorId: supervisor?.id ?? null,
    runsInsuranceFunds,
    fromYear,
    toYear: null,
    successorId: null,
    coversSubordinates,
  });
}
