import { beijingDate, startOfBeijingDay } from '@jiping/domain/calendar';
import { conditionFor, explainRefusal } from '@jiping/domain/permissions';
import { dayAfter, type NoRectificationReminder } from '@jiping/domain/rectification';
import { type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { bureauRoleOf } from './acting-role.ts';
import { noteOfReminder } from './history-note.ts';
import { noReminder } from './permitted-acts.ts';
import { Rectification } from './rectification.entity.ts';

/** As many as one act reminds of; where more are due, the same act again reminds of the next ones. */
const MOST_REMINDED = 200;
const FARTHEST_DAYS = 365;

export interface RemindRectifications {
  /** Opaque ids, 1 to 200; absent: all of the county that are due within the days, or overdue. */
  readonly rectificationIds?: readonly string[] | null;
  /** 0 to 365; 0: due today, or overdue. */
  readonly dueWithinDays?: number | null;
}

export interface RectificationReminding {
  readonly reminded: readonly Rectification[];
  readonly notReminded: readonly { readonly rectification: Rectification; readonly reason: NoRectificationReminder }[];
  /** Of those that are due, how many this act did not come to. */
  readonly remainingCount: number;
}

/**
 * Reminds departments of what they were asked to put right and have not reported on 催办, before its deadline or after. Of each once a
 * calendar day at the most, by whomever; of which nobody was reminded, and why, is part of the answer. No version changes: who is writing
 * the report goes on.
 */
export async function remindRectifications(
  context: RequestContext,
  input: RemindRectifications,
  now = new Date(),
): Promise<RectificationReminding> {
  const { em, me } = context;
  context.requireViewer();
  refuseElsewhere(context, input);
  if (conditionFor(me.ability, 'remind', 'Rectification') === null)
    throw new ActRefused([{ code: 'NOT_ALLOWED', sentence: explainRefusal(me.ability, 'remind', 'Rectification') }]);
  const { meant, remainingCount } = await meantBy(context, input, now);
  const { rectifications, evaluationOf } = await locked(context, meant);
  const judged = rectifications.map((rectification) => ({ rectification, refusal: noReminder(rectification, now) }));
  const asked = judged.filter(({ refusal }) => refusal === null).map(({ rectification }) => rectification);
  for (const rectification of asked) {
    Object.assign(rectification, { remindedBy: me.displayName, remindedById: me.userId, remindedAt: now });
    const evaluation = evaluationOf.get(rectification.evaluationId)!;
    const what = { kind: 'rectificationReminded', role: bureauRoleOf(me, evaluation) } as const;
    recordActivity(em, evaluation, me, { ...what, note: noteOfReminder(rectification) }, now);
  }
  return {
    reminded: asked,
    notReminded: judged.flatMap(({ rectification, refusal }) =>
      refusal ? [{ rectification, reason: refusal.reason }] : [],
    ),
    remainingCount,
  };
}

/** Ids of rectifications with those of their evaluations. */
type Meant = readonly { readonly id: string; readonly evaluationId: string }[];

async function meantBy(
  context: RequestContext,
  { rectificationIds, dueWithinDays }: RemindRectifications,
  now: Date,
): Promise<{ meant: Meant; remainingCount: number }> {
  if (rectificationIds) return { meant: await named(context, rectificationIds), remainingCount: 0 };
  if (dueWithinDays == null || dueWithinDays < 0 || dueWithinDays > FARTHEST_DAYS)
    throw refuse(
      'DUE_WITHIN',
      `请指定整改事项，或到期天数（0 至 ${FARTHEST_DAYS}）。`,
      `Name rectifications, or within how many days they are due (0 to ${FARTHEST_DAYS}).`,
      ['dueWithinDays'],
    );
  if (!context.ownCountyId) throw notFound();
  const dueBy = dayAfter(beijingDate(now.toISOString()), dueWithinDays);
  const due: FilterQuery<Rectification> = {
    $and: [readable<Rectification>(context, 'Rectification'), { state: 'issued', dueOn: { $lte: dueBy } }],
  };
  const today = { $gte: startOfBeijingDay(now) };
  const fresh: FilterQuery<Rectification> = {
    $and: [due, { $or: [{ remindedAt: null }, { remindedAt: { $lt: today.$gte } }] }],
  };
  const { em } = context;
  const limits = {
    fields: ['id', 'evaluationId'],
    orderBy: { dueOn: 'asc', id: 'asc' },
    limit: MOST_REMINDED,
  } as const;
  const meant = await em.find(Rectification, fresh, limits);
  const before = await em.find(Rectification, { $and: [due, { remindedAt: today }] }, limits);
  const remainingCount = meant.length < MOST_REMINDED ? 0 : (await em.count(Rectification, fresh)) - meant.length;
  return { meant: [...meant, ...before], remainingCount };
}

/** Before anything is said of what the viewer may do: what is of another county is NOT_FOUND to everybody. */
function refuseElsewhere({ ownCountyId }: RequestContext, { rectificationIds }: RemindRectifications): void {
  const keys = (rectificationIds ?? []).slice(0, MOST_REMINDED).map((globalId) => keyOf(globalId, 'Rectification'));
  if (keys.some(({ countyId }) => countyId !== ownCountyId)) throw notFound();
}

/** NOT_FOUND where one is not to be seen. */
async function named(context: RequestContext, rectificationIds: readonly string[]): Promise<Meant> {
  if (rectificationIds.length === 0 || rectificationIds.length > MOST_REMINDED)
    throw refuse(
      'RECTIFICATION_COUNT',
      `请选择 1 至 ${MOST_REMINDED} 项整改事项。`,
      `Name 1 to ${MOST_REMINDED} rectifications.`,
      ['rectificationIds'],
    );
  const ids = [...new Set(rectificationIds.map((globalId) => keyOf(globalId, 'Rectification').id))];
  const found = await context.em.find(
    Rectification,
    { $and: [readable<Rectification>(context, 'Rectification'), { id: { $in: ids } }] },
    { fields: ['id', 'evaluationId'] },
  );
  if (found.length < ids.length) throw notFound();
  return found;
}

/** The evaluations first, as every other act does, and one after the other in the same order: two who remind at once wait for each other. */
async function locked({ em, me }: RequestContext, meant: Meant) {
  const evaluations = await em.find(
    Evaluation,
    { id: { $in: [...new Set(meant.map(({ evaluationId }) => evaluationId))] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const evaluationOf = new Map(
    evaluations.filter((one) => me.ability.can('read', one)).map((evaluation) => [evaluation.id, evaluation]),
  );
  const rectifications = await em.find(
    Rectification,
    { id: { $in: meant.map(({ id }) => id) } },
    { orderBy: { dueOn: 'asc', id: 'asc' }, refresh: true },
  );
  const own = rectifications.filter((one) => evaluationOf.has(one.evaluationId) && me.ability.can('remind', one));
  return { rectifications: own, evaluationOf };
}
