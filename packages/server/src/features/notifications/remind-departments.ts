import { startOfBeijingDay } from '@jiping/domain/calendar';
import { conditionFor, explainRefusal } from '@jiping/domain/permissions';
import { LockMode } from '@mikro-orm/postgresql';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { plainWords } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { Cycle, Obligation } from '../cycles/cycle.entity.ts';
import { Department } from '../departments/department.entity.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { Reminder } from './reminder.entity.ts';

const MOST_DEPARTMENTS = 500;
const LONGEST_MESSAGE = 500;

export interface RemindDepartments {
  readonly countyCode: string;
  readonly fiscalYear: number;
  /** Opaque ids; absent: all that the person may remind and that have not handed in. */
  readonly departmentIds?: readonly string[] | null;
  readonly message?: string | null;
}

/** Why a department was not reminded. */
export type NoReminder = 'exempted' | 'handedIn' | 'remindedToday' | 'notYours' | 'notObliged';

export interface Reminding {
  readonly reminded: readonly Reminder[];
  readonly notReminded: readonly {
    readonly department: Department;
    readonly reason: NoReminder;
    readonly at: Date | null;
  }[];
}

/**
 * Asks departments for what they have not handed in 催报. Each is asked once a calendar day at the most, by whomever; who was not asked, and
 * why, is part of the answer. The performance section asks any, a finance section those that it knows.
 */
export async function remindDepartments(
  context: RequestContext,
  { countyCode, fiscalYear, departmentIds, message }: RemindDepartments,
  now = new Date(),
): Promise<Reminding> {
  const { em } = context;
  context.requireViewer();
  const county = await enterCountyOfCode(context, countyCode);
  const { ability, displayName, userId } = context.me;
  if (conditionFor(ability, 'remind', 'Department') === null)
    throw new ActRefused([{ code: 'NOT_ALLOWED', sentence: explainRefusal(ability, 'remind', 'Department') }]);
  const words = checkedMessage(message);
  const named = departmentIds ? await namedDepartments(context, county, departmentIds) : null;
  // Two who remind at once wait for each other here, so that nobody is asked twice.
  const cycle = await em.findOne(Cycle, { fiscalYear }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!cycle)
    throw refuse(
      'NO_CYCLE',
      `本县还没有下达 ${fiscalYear} 年度的任务，无可催报。`,
      `No task of ${fiscalYear} was issued in this county, so there is nothing to remind of.`,
      ['fiscalYear'],
    );
  const why = await reasonsOf(context, cycle, now);
  const all = named ?? (await em.find(Department, { countyId: county.id }, { orderBy: { code: 'asc' } }));
  const judged = all.map((department) => ({ department, ...why(department) }));
  const asked = judged.filter(({ reason }) => reason === null);
  const reminded = asked.map(({ department }) =>
    em.create(Reminder, {
      id: newId(),
      countyId: county.id,
      cycleId: cycle.id,
      departmentId: department.id,
      message: words,
      by: displayName,
      byId: userId,
      at: now,
    }),
  );
  const notReminded = judged.flatMap(({ department, reason, at }) =>
    // Without names, only who could have been meant is spoken of.
    reason !== null && (named || reason === 'remindedToday') ? [{ department, reason, at }] : [],
  );
  return { reminded, notReminded };
}

function checkedMessage(message: string | null | undefined): string | null {
  const words = plainWords(message ?? '');
  if (words.length > LONGEST_MESSAGE)
    throw refuse(
      'MESSAGE_LENGTH',
      `附言最长 ${LONGEST_MESSAGE} 字。`,
      `A message has at most ${LONGEST_MESSAGE} characters.`,
      ['message'],
    );
  return words === '' ? null : words;
}

/** The departments of opaque ids, each once, by budget unit code; NOT_FOUND where one is not of this county or not to be seen. */
async function namedDepartments(
  { em, me }: RequestContext,
  county: Region,
  departmentIds: readonly string[],
): Promise<Department[]> {
  if (departmentIds.length === 0 || departmentIds.length > MOST_DEPARTMENTS)
    throw refuse(
      'DEPARTMENT_COUNT',
      `请选择 1 至 ${MOST_DEPARTMENTS} 个部门；不选则催报全部未报送的部门。`,
      `Name 1 to ${MOST_DEPARTMENTS} departments; without the list all that have not handed in are reminded.`,
      ['departmentIds'],
    );
  const ids = new Set<string>();
  for (const globalId of departmentIds) {
    const key = keyOf(globalId, 'Department');
    if (key.countyId !== county.id) throw notFound();
    ids.add(key.id);
  }
  const departments = await em.find(Department, { id: { $in: [...ids] } }, { orderBy: { code: 'asc' } });
  if (departments.length < ids.size || departments.some((department) => !me.ability.can('read', department)))
    throw notFound();
  return departments;
}

interface Judgement {
  readonly reason: NoReminder | null;
  /** When it handed in, or was last asked. */
  readonly at: Date | null;
}

/** Why each department of the county is not to be asked now; null: it is to be asked. */
async function reasonsOf(
  { em, me }: RequestContext,
  cycle: Cycle,
  now: Date,
): Promise<(department: Department) => Judgement> {
  const obligations = await em.find(Obligation, { cycleId: cycle.id });
  const handedIn = await em.find(
    Evaluation,
    { cycleId: cycle.id, submittedAt: { $ne: null } },
    { fields: ['departmentId', 'submittedAt'] },
  );
  const today = await em.find(Reminder, { cycleId: cycle.id, at: { $gte: startOfBeijingDay(now) } });
  const obligationOf = new Map(obligations.map((obligation) => [obligation.departmentId, obligation]));
  const handedInAt = new Map(handedIn.map(({ departmentId, submittedAt }) => [departmentId, submittedAt]));
  const remindedAt = new Map(today.map(({ departmentId, at }) => [departmentId, at]));
  return (department) => {
    const obligation = obligationOf.get(department.id);
    if (!obligation) return { reason: 'notObliged', at: null };
    if (obligation.exemptionReason !== null) return { reason: 'exempted', at: null };
    const submittedAt = handedInAt.get(department.id);
    if (submittedAt) return { reason: 'handedIn', at: submittedAt };
    if (!me.ability.can('remind', department)) return { reason: 'notYours', at: null };
    const at = remindedAt.get(department.id);
    return at ? { reason: 'remindedToday', at } : { reason: null, at: null };
  };
}
