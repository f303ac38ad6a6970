import { EVALUATION_STATE_NAMES, type EvaluationState } from '@jiping/domain/lifecycle';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { Cycle, type Obligation } from '../cycles/cycle.entity.ts';
import { exemptionDecided } from '../cycles/events.ts';
import { beginEvaluation } from './begin-evaluations.ts';
import { Evaluation } from './evaluation.entity.ts';
import { recordActivity } from './record-activity.ts';

/** States in which an evaluation has not left the department, or is back with it. */
const WITH_THE_DEPARTMENT: readonly EvaluationState[] = ['draft', 'unitReview', 'returned'];

/**
 * An exemption is told on the evaluation and in its history. One that is on its way or accepted is returned first: else the bureau
 * would hold a report that nobody owes. Whoever has to report after all has an evaluation to write in.
 */
export function followExemptions(): void {
  exemptionDecided.listen(async (em, { obligation, reason, actor, at }) => {
    const evaluation = (await evaluationOwed(em, obligation)) ?? (await beginOne(em, obligation, reason, at));
    if (!evaluation) return;
    if (reason !== null && !WITH_THE_DEPARTMENT.includes(evaluation.state)) throw handedIn(evaluation.state);
    evaluation.exemptionReason = reason;
    evaluation.version += 1;
    evaluation.updatedAt = at;
    const kind = reason === null ? 'exemptionWithdrawn' : 'exempted';
    recordActivity(em, evaluation, actor, { kind, role: 'performanceSection', note: reason }, at);
    await em.flush();
  });
}

/** The evaluation that an obligation is about, locked: an exemption and a submission come one after the other. */
export const evaluationOwed = (em: EntityManager, obligation: Obligation): Promise<Evaluation | null> =>
  em.findOne(
    Evaluation,
    { cycleId: obligation.cycleId, departmentId: obligation.departmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );

/** A department that was exempted from the start has none; it needs one when it has to report. */
async function beginOne(
  em: EntityManager,
  { cycleId, departmentId }: Obligation,
  reason: string | null,
  at: Date,
): Promise<Evaluation | null> {
  if (reason !== null) return null;
  const evaluation = beginEvaluation(em, await em.findOneOrFail(Cycle, { id: cycleId }), departmentId, at);
  // Its history points at it.
  await em.flush();
  return evaluation;
}

function handedIn(state: EvaluationState) {
  const stands = EVALUATION_STATE_NAMES[state];
  const [zh, en] =
    state === 'accepted'
      ? ['请先解锁并退回该部门', 'Unlock it and return it to the department first']
      : ['请先退回该部门', 'Return it to the department first'];
  return refuse(
    'HANDED_IN',
    `该部门的自评已经报送（${stands.zh}），不能免报。${zh}，再办理免报。`,
    `Its evaluation was handed in (${stands.en}), so it cannot be exempted. ${en}.`,
  );
}
