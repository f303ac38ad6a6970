import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../evaluations/events.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demandStep } from '../evaluations/permitted-acts.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { standingOf } from '../evaluations/standing.ts';

export interface UnlockEvaluation {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly idempotencyKey?: string | null;
  readonly reason: string;
}

/**
 * Takes an accepted evaluation back to the bureau's last review, where it may be returned, or accepted anew: it is official no
 * more, and the summaries say so in the same transaction. Its revisions, its score and who accepted it stay in the history.
 */
export async function unlockEvaluation(
  context: RequestContext,
  input: UnlockEvaluation,
  now = new Date(),
): Promise<{ evaluation: Evaluation }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'unlock', input.idempotencyKey, now)) return { evaluation };
  const { step, role } = demandStep(me, await standingOf(context, evaluation), 'unlock');
  checkBaseVersion(evaluation, input.baseVersion);
  const note = checkedReason(input.reason);

  const fromState = evaluation.state;
  evaluation.state = step.to;
  evaluation.version += 1;
  evaluation.updatedAt = now;
  evaluation.acceptedAt = null;
  recordActivity(em, evaluation, me, { kind: 'unlocked', role, fromState, toState: step.to, note }, now);
  await em.flush();
  await evaluationMoved.tell(em, { evaluation });
  return { evaluation };
}
