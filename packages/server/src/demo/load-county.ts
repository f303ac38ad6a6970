import { HUNAN_2021 } from '@jiping/domain/built-in';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Cycle, Obligation } from '../features/cycles/cycle.entity.ts';
import type { DepartmentCategoryName } from '../features/departments/categories.ts';
import { Department } from '../features/departments/department.entity.ts';
import type { Region } from '../features/regions/region.entity.ts';
import { TemplateRecord } from '../features/templates/template.entity.ts';
import { newId } from '../platform/identifiers.ts';
import { camelCase } from './camel-case.ts';
import type { DemoDepartment, DemoEvaluation, DemoProvince } from './model.ts';

/** A county's cycle as it is in the tables, with what was made of the evaluations in it. */
export interface Season {
  readonly county: Region;
  readonly cycle: Cycle;
  readonly places: readonly { readonly department: Department; readonly obligation: Obligation }[];
  readonly evaluations: readonly DemoEvaluation[];
}

/** Loads one county in its own scope, all but its evaluations; answers its seasons. */
export async function loadCounty(em: EntityManager, province: DemoProvince, county: Region): Promise<Season[]> {
  const departments = await loadDepartments(
    em,
    province.departments.filter((department) => department.regionCode === county.code),
    county.id,
  );
  const template = await em.findOneOrFail(TemplateRecord, { code: HUNAN_2021.code, version: HUNAN_2021.version });
  const seasons: Season[] = [];
  for (const { fiscalYear, opensAt, dueAt, obligations } of province.cycles.filter(
    (cycle) => cycle.regionCode === county.code,
  )) {
    const cycle = { id: newId(), countyId: county.id, fiscalYear, templateId: template.id, opensAt, dueAt };
    await em.insert(Cycle, cycle);
    const places = obligations.map(({ departmentCode, exemptionReason, extension }) => {
      const department = departments.get(departmentCode)!;
      const of = { id: newId(), countyId: county.id, cycleId: cycle.id, departmentId: department.id };
      return { department, obligation: { ...of, exemptionReason, extendedTo: extension?.until ?? null } };
    });
    await em.insertMany(
      Obligation,
      places.map(({ obligation }) => obligation),
    );
    const evaluations = province.evaluations.filter(
      (one) => one.regionCode === county.code && one.fiscalYear === fiscalYear,
    );
    seasons.push({ county, cycle, places, evaluations });
  }
  return seasons;
}

/** By their codes; those that supervise others come first. */
async function loadDepartments(
  em: EntityManager,
  departments: readonly DemoDepartment[],
  countyId: string,
): Promise<ReadonlyMap<string, Department>> {
  const ids = new Map(departments.map(({ code }) => [code, newId()]));
  const rows = departments
    .toSorted((left, right) => Number(left.supervisorCode !== null) - Number(right.supervisorCode !== null))
    .map(({ code, name, category, financeSection, supervisorCode, runsInsuranceFunds }) => ({
      id: ids.get(code)!,
      countyId,
      code,
      name,
      category: camelCase(category) as DepartmentCategoryName,
      financeSection,
      runsInsuranceFunds,
      supervisorId: supervisorCode === null ? null : ids.get(supervisorCode)!,
      fromYear: 2000,
      toYear: null,
      successorId: null,
      coversSubordinates: false,
    }));
  await em.insertMany(Department, rows);
  return new Map(rows.map((row) => [row.code, Object.assign(new Department(), row)]));
}
