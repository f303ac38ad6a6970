import { compareDecimals } from '@jiping/domain/money';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../evaluations/events.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demand, rescoreRefusal } from '../evaluations/permitted-acts.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { standingOf } from '../evaluations/standing.ts';
import { checkReviewScore } from './review-score.ts';

export interface RescoreEvaluation {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly idempotencyKey?: string | null;
  /** Out of 100. */
  readonly reviewScore: string;
  readonly reason: string;
}

/**
 * Changes the review score 复核得分 of an accepted evaluation after a re-check 再评价, with the reason. It stays accepted; the history
 * keeps both scores, and the summaries have the new one in the same transaction.
 */
export async function rescoreEvaluation(
  context: RequestContext,
  input: RescoreEvaluation,
  now = new Date(),
): Promise<{ evaluation: Evaluation }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'rescore', input.idempotencyKey, now)) return { evaluation };
  demand(rescoreRefusal(me, await standingOf(context, evaluation)));
  checkBaseVersion(evaluation, input.baseVersion);
  checkReviewScore(input.reviewScore);
  const { reviewScore: fromScore, state } = evaluation;
  if (fromScore !== null && compareDecimals(fromScore, input.reviewScore) === 0) {
    throw refuse(
      'SCORE_UNCHANGED',
      `复核得分已经是 ${fromScore}，请填写新的得分。`,
      `The review score is ${fromScore} already: give another one.`,
      ['reviewScore'],
    );
  }
  const note = checkedReason(input.reason);

  evaluation.reviewScore = input.reviewScore;
  evaluation.version += 1;
  evaluation.updatedAt = now;
  const scores = { fromScore, toScore: input.reviewScore };
  const role = 'performanceSection';
  recordActivity(
    em,
    evaluation,
    me,
    { kind: 'rescored', role, fromState: state, toState: state, ...scores, note },
    now,
  );
  await em.flush();
  await evaluationMoved.tell(em, { evaluation });
  return { evaluation };
}
