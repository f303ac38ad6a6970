import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import { Department } from '../departments/department.entity.ts';
import { operateInCounty } from '../regions/county-scope.ts';
import { storedTemplates } from '../templates/stored-templates.ts';
import { templateForCycle } from '../templates/template-for-cycle.ts';
import { Cycle, Obligation } from './cycle.entity.ts';
import { cycleOpened } from './events.ts';

export interface OpenCycle {
  readonly countyCode: string;
  readonly fiscalYear: number;
  /** ISO dates. */
  readonly opensAt: string;
  readonly dueAt: string;
  /** Code of the template; absent: the newest that fits. */
  readonly template?: string | undefined;
}

/** Issues the task of a year to every department of a county 下达任务; answers how many there are. */
export async function openCycle(em: EntityManager, input: OpenCycle): Promise<number> {
  const county = await operateInCounty(em, input.countyCode);
  const opensAt = new Date(input.opensAt);
  const dueAt = new Date(input.dueAt);
  if (!(opensAt < dueAt) || !Number.isInteger(input.fiscalYear)) {
    throw refuse(
      'MALFORMED_CYCLE',
      '日期须形如 2026-03-01，且截止日期晚于开始日期；年度须为四位数。',
      'Dates look like 2026-03-01, the due date after the first; the year has four digits.',
    );
  }
  if (await em.findOne(Cycle, { fiscalYear: input.fiscalYear })) {
    throw refuse(
      'CYCLE_EXISTS',
      `该县 ${input.fiscalYear} 年度任务已经下达。`,
      `The cycle of ${input.fiscalYear} is open already.`,
    );
  }
  const [last] = await em.find(Cycle, {}, { orderBy: { fiscalYear: 'desc' }, limit: 1 });
  const template = await templateForCycle(em, {
    fiscalYear: input.fiscalYear,
    code: input.template,
    before: last && (await storedTemplates(em, [last.templateId]))[0]?.code,
  });
  const cycle = em.create(Cycle, {
    id: newId(),
    countyId: county.id,
    fiscalYear: input.fiscalYear,
    templateId: template.id,
    opensAt,
    dueAt,
  });
  await em.flush();
  const departments = await em.find(Department, {
    fromYear: { $lte: input.fiscalYear },
    $or: [{ toYear: null }, { toYear: { $gte: input.fiscalYear } }],
  });
  for (const department of departments) {
    em.create(Obligation, {
      id: newId(),
      countyId: county.id,
      cycleId: cycle.id,
      departmentId: department.id,
      exemptionReason: null,
      extendedTo: null,
    });
  }
  await em.flush();
  await cycleOpened.tell(em, { cycle, departments, county });
  return departments.length;
}
