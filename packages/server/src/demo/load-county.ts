import { HUNAN_2021 } from '@jiping/domain/built-in';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Cycle, Obligation } from '../features/cycles/cycle.entity.ts';
import type { DepartmentCategoryName } from '../features/departments/categories.ts';
import { Department } from '../features/departments/department.entity.ts';
import type { Region } from '../features/regions/region.entity.ts';
import { TemplateRecord } from '../features/templates/template.entity.ts';
import { newId } from '../platform/identifiers.ts';
import { camelCase } from './camel-case.ts';
import { evaluationRows } from './evaluation-rows.ts';
import { loadEvaluations } from './load-evaluations.ts';
import type { LoadedPeople } from './load-shared.ts';
import type { DemoDepartment, DemoProvince } from './model.ts';

/** Loads one county in its own scope; adds its departments' keys to `departments` under `regionCode/code`. */
export async function loadCounty(
  em: EntityManager,
  province: DemoProvince,
  county: Region,
  people: LoadedPeople,
  departments: Map<string, string>,
): Promise<void> {
  const countyId = county.id;
  const own = province.departments.filter((department) => department.regionCode === county.code);
  for (const { code } of own) departments.set(`${county.code}/${code}`, newId());
  const idOf = (code: string): string => departments.get(`${county.code}/${code}`)!;
  const supervisorsFirst = own.toSorted(
    (left, right) => Number(left.supervisorCode !== null) - Number(right.supervisorCode !== null),
  );
  const departmentRows = supervisorsFirst.map((department) => departmentRow(department, countyId, idOf));
  await em.insertMany(Department, departmentRows);
  const byCode = new Map(departmentRows.map((row) => [row.code, Object.assign(new Department(), row)]));
  const template = await em.findOneOrFail(TemplateRecord, { code: HUNAN_2021.code, version: HUNAN_2021.version });
  for (const { fiscalYear, opensAt, dueAt, obligations } of province.cycles.filter(
    (cycle) => cycle.regionCode === county.code,
  )) {
    const cycle = { id: newId(), countyId, fiscalYear, templateId: template.id, opensAt, dueAt };
    await em.insert(Cycle, cycle);
    await em.insertMany(
      Obligation,
      obligations.map(({ departmentCode, exemptionReason, extension }) => ({
        id: newId(),
        countyId,
        cycleId: cycle.id,
        departmentId: idOf(departmentCode),
        exemptionReason,
        extendedTo: extension?.until ?? null,
      })),
    );
    const rows = province.evaluations
      .filter((one) => one.regionCode === county.code && one.fiscalYear === fiscalYear)
      .map((evaluation) => {
        const { departmentCode } = evaluation;
        const obligation = obligations.find((one) => one.departmentCode === departmentCode);
        const place = {
          department: byCode.get(departmentCode)!,
          cycleId: cycle.id,
          templateId: template.id,
          dueAt: obligation?.extension?.until ?? dueAt,
        };
        return evaluationRows(evaluation, place, people);
      });
    await loadEvaluations(em, rows);
  }
}

const departmentRow = (
  { code, name, category, financeSection, supervisorCode, runsInsuranceFunds }: DemoDepartment,
  countyId: string,
  idOf: (code: string) => string,
) => ({
  id: idOf(code),
  countyId,
  code,
  name,
  category: camelCase(category) as DepartmentCategoryName,
  financeSection,
  runsInsuranceFunds,
  supervisorId: supervisorCode === null ? null : idOf(supervisorCode),
  fromYear: 2000,
  toYear: null,
});
