import { refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { lockEvaluation } from '../evaluations/find-evaluation.ts';
import { findPart } from '../evaluations/find-part.ts';
import { demand, writingRefusal } from '../evaluations/permitted-acts.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { standingOf } from '../evaluations/standing.ts';
import { Opinion } from './opinion.entity.ts';

export interface AnswerOpinion {
  readonly opinionId: string;
  readonly baseVersion: number;
  readonly answer: string;
}

const LONGEST_ANSWER = 2_000;

/** The department's answer to one opinion; it may be changed until the evaluation is handed in again. */
export async function answerOpinion(
  context: RequestContext,
  input: AnswerOpinion,
  now = new Date(),
): Promise<{ opinion: Opinion; evaluation: Evaluation }> {
  const { em, me } = context;
  const { id, countyId } = keyOf(input.opinionId, 'Opinion');
  const found = await findPart(context, Opinion, id, countyId);
  if (!found) throw notFound();
  const { part: opinion } = found;
  const evaluation = await lockEvaluation(context, globalId('Evaluation', found.evaluation));
  // Somebody may have answered while this one waited for the lock.
  await em.refresh(opinion);
  demand(writingRefusal(me, await standingOf(context, evaluation), 'answer'));
  if (opinion.version !== input.baseVersion) {
    throw refuse(
      'STALE_VERSION',
      '该意见已由他人答复，请刷新后查看。',
      'Somebody has answered that opinion meanwhile: reload.',
      ['baseVersion'],
    );
  }
  const answer = input.answer.trim();
  if (answer.length < 2 || answer.length > LONGEST_ANSWER) {
    throw refuse(
      'ANSWER_LENGTH',
      `答复须为 2 至 ${LONGEST_ANSWER} 字。`,
      `An answer has 2 to ${LONGEST_ANSWER} characters.`,
      ['answer'],
    );
  }
  Object.assign(opinion, { answer, answeredBy: me.displayName, answeredAt: now, version: opinion.version + 1 });
  recordActivity(em, evaluation, me, { kind: 'answered', note: answer }, now);
  return { opinion, evaluation };
}
