import { definitionOf, type Template, textSections } from '@jiping/domain/templates';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../evaluations/events.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demandStep } from '../evaluations/permitted-acts.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { standingOf } from '../evaluations/standing.ts';
import { Opinion, type OpinionCodeName, type OpinionTargetKindName } from './opinion.entity.ts';

export interface NewOpinion {
  /** A section's key, a figure's code (a cell's too), or `evaluation`. */
  readonly target: string;
  readonly code: OpinionCodeName;
  readonly message: string;
}

export interface ReturnEvaluation {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly idempotencyKey?: string | null;
  readonly opinions: readonly NewOpinion[];
  readonly note?: string | null;
}

const MOST_OPINIONS = 100;
const LONGEST_MESSAGE = 2_000;

/**
 * Sends an evaluation back to the department with opinions bound to sections and figures (FLW-03: at least one), to be
 * answered one by one. A return from outside of the unit begins a new round, in which who wrote before may sign. One by the unit's
 * own head begins none: else a head who also prepares would write, hand in, return and sign alone.
 */
export async function returnEvaluation(
  context: RequestContext,
  input: ReturnEvaluation,
  now = new Date(),
): Promise<{ evaluation: Evaluation }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'return', input.idempotencyKey, now)) return { evaluation };
  const standing = await standingOf(context, evaluation);
  const { step, role } = demandStep(me, standing, 'return');
  checkBaseVersion(evaluation, input.baseVersion);
  checkOpinions(input.opinions);

  const round = evaluation.returnCount + 1;
  const { countyId, departmentId, id: evaluationId } = evaluation;
  for (const [index, opinion] of input.opinions.entries()) {
    const { targetKind, target } = targetOf(standing.template, opinion.target, index);
    em.create(Opinion, {
      id: newId(),
      countyId,
      departmentId,
      evaluationId,
      round,
      targetKind,
      target,
      code: opinion.code,
      message: opinion.message.trim(),
      author: me.displayName,
      authorId: me.userId,
      at: now,
      version: 1,
    });
  }
  const fromState = evaluation.state;
  evaluation.state = step.to;
  evaluation.version += 1;
  evaluation.updatedAt = now;
  evaluation.returnCount = round;
  if (fromState !== 'unitReview') {
    evaluation.editorIds = [];
    evaluation.submitterIds = [];
  }
  recordActivity(
    em,
    evaluation,
    me,
    { kind: 'returned', role, fromState, toState: step.to, note: input.note ?? null },
    now,
  );
  await em.flush();
  await evaluationMoved.tell(em, { evaluation });
  return { evaluation };
}

function checkOpinions(opinions: readonly NewOpinion[]): void {
  if (opinions.length === 0) {
    throw refuse(
      'OPINION_NEEDED',
      '退回须至少附一条意见，并指明对应的部分或数据。',
      'A return carries at least one opinion bound to a section or a figure.',
      ['opinions'],
    );
  }
  if (opinions.length > MOST_OPINIONS) {
    throw refuse(
      'TOO_MANY_OPINIONS',
      `一次最多附 ${MOST_OPINIONS} 条意见。`,
      `At most ${MOST_OPINIONS} opinions at once.`,
      ['opinions'],
    );
  }
  for (const [index, { message }] of opinions.entries()) {
    const { length } = message.trim();
    if (length >= 2 && length <= LONGEST_MESSAGE) continue;
    throw refuse(
      'OPINION_LENGTH',
      `意见须为 2 至 ${LONGEST_MESSAGE} 字。`,
      `An opinion has 2 to ${LONGEST_MESSAGE} characters.`,
      ['opinions', String(index), 'message'],
    );
  }
}

function targetOf(
  template: Template,
  target: string,
  index: number,
): { targetKind: OpinionTargetKindName; target: string } {
  if (target === 'evaluation') return { targetKind: 'evaluation', target };
  if (textSections(template).some((section) => section.key === target)) return { targetKind: 'section', target };
  if (definitionOf(template, target)) return { targetKind: 'figure', target };
  throw refuse('UNKNOWN_TARGET', '意见所指的部分或数据不在模板中。', 'The template has no such section or figure.', [
    'opinions',
    String(index),
    'target',
  ]);
}
