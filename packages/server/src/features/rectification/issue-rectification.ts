import { beijingDate } from '@jiping/domain/calendar';
import {
  type BudgetUse,
  MOST_RECTIFICATIONS,
  noticeRefusal,
  type RectificationNotice,
} from '@jiping/domain/rectification';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { plainWords } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId, partId } from '../../platform/identifiers.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demand, issueRefusal } from '../evaluations/permitted-acts.ts';
import { standingOf } from '../evaluations/standing.ts';
import { noteOfIssue } from './history-note.ts';
import { Rectification } from './rectification.entity.ts';
import { demandFilled, keep, type RectificationMade } from './rectification-act.ts';

export interface IssueRectification {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly idempotencyKey?: string | null;
  readonly problem: string;
  readonly requirement: string;
  /** The day by which, of Beijing, `2022-06-30`. */
  readonly dueOn: string;
  readonly budgetUse?: BudgetUse | null;
}

/** Asks a department to put something right after its evaluation was accepted 下达整改, by a day, and with what it does to its budget. */
export async function issueRectification(
  context: RequestContext,
  input: IssueRectification,
  now = new Date(),
): Promise<RectificationMade> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'issueRectification', input.idempotencyKey, now)) {
    const rectification = await em.findOneOrFail(Rectification, { id: idOf(evaluation, input) });
    return { rectification, evaluation };
  }
  demand(issueRefusal(me, await standingOf(context, evaluation)));
  checkBaseVersion(evaluation, input.baseVersion);
  const { countyId, departmentId, id: evaluationId } = evaluation;
  const notice: RectificationNotice = {
    problem: plainWords(input.problem),
    requirement: plainWords(input.requirement),
    dueOn: input.dueOn,
    budgetUse: input.budgetUse ? { kind: input.budgetUse.kind, amount: input.budgetUse.amount ?? null } : null,
  };
  demandFilled(noticeRefusal(notice, beijingDate(now.toISOString())));
  if ((await em.count(Rectification, { evaluationId })) >= MOST_RECTIFICATIONS)
    throw refuse(
      'TOO_MANY_RECTIFICATIONS',
      `一份自评最多下达 ${MOST_RECTIFICATIONS} 项整改（含已撤回的），请合并后下达。`,
      `At most ${MOST_RECTIFICATIONS} for an evaluation, withdrawn ones counted in: put some together.`,
    );
  const { problem, requirement, dueOn, budgetUse } = notice;
  const rectification = em.create(Rectification, {
    id: idOf(evaluation, input),
    countyId,
    departmentId,
    evaluationId,
    problem,
    requirement,
    dueOn,
    state: 'issued',
    version: 1,
    budgetUseKind: budgetUse?.kind ?? null,
    budgetUseAmount: budgetUse?.amount ?? null,
    issuedBy: me.displayName,
    issuedById: me.userId,
    issuedAt: now,
  });
  await keep(context, evaluation, 'rectificationIssued', noteOfIssue(notice), now);
  return { rectification, evaluation };
}

/** The request that is sent again with the same key finds by it what the first one made. */
const idOf = ({ id }: Evaluation, { idempotencyKey }: IssueRectification): string =>
  idempotencyKey ? partId(id, `rectification ${idempotencyKey}`) : newId();
