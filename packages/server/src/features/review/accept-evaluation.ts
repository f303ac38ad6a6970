import type { Role } from '@jiping/domain/people';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../evaluations/events.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demandStep } from '../evaluations/permitted-acts.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { standingOf } from '../evaluations/standing.ts';
import { checkReviewScore } from './review-score.ts';

export interface AcceptEvaluation {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly idempotencyKey?: string | null;
  /** The bureau's own score, out of 100. */
  readonly reviewScore?: string | null;
  readonly note?: string | null;
}

/**
 * Passes an evaluation on to the next review, or, at the last one, accepts it: it becomes official, and its county's
 * summary and those above change in the same transaction. Nobody accepts what they wrote or handed in.
 */
export async function acceptEvaluation(
  context: RequestContext,
  input: AcceptEvaluation,
  now = new Date(),
): Promise<{ evaluation: Evaluation }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'accept', input.idempotencyKey, now)) return { evaluation };
  const { step, role } = demandStep(me, await standingOf(context, evaluation), 'accept');
  checkBaseVersion(evaluation, input.baseVersion);
  if (input.reviewScore) checkScore(input.reviewScore, role);

  const { state: fromState, reviewScore: fromScore } = evaluation;
  const accepted = step.to === 'accepted';
  evaluation.state = step.to;
  evaluation.version += 1;
  evaluation.updatedAt = now;
  if (accepted) evaluation.acceptedAt = now;
  if (input.reviewScore) evaluation.reviewScore = input.reviewScore;
  recordActivity(
    em,
    evaluation,
    me,
    {
      kind: accepted ? 'accepted' : 'passedOn',
      role,
      fromState,
      toState: step.to,
      note: input.note ?? null,
      ...(input.reviewScore ? { fromScore, toScore: input.reviewScore } : {}),
    },
    now,
  );
  await em.flush();
  await evaluationMoved.tell(em, { evaluation });
  return { evaluation };
}

/** Sections of the finance bureau: the score 复核得分 is theirs, not a supervising department's. */
const OF_THE_BUREAU: readonly Role[] = ['financeSection', 'performanceSection'];

function checkScore(score: string, role: Role): void {
  if (!OF_THE_BUREAU.includes(role)) {
    throw refuse(
      'SCORE_NOT_YOURS',
      '复核得分由财政部门评定，请不要填写得分。',
      "The review score is the finance bureau's: pass the evaluation on without one.",
      ['reviewScore'],
    );
  }
  checkReviewScore(score);
}
