import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { obligationRemoved } from '../cycles/events.ts';
import { Activity } from './activity.entity.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { evaluationDiscarded } from './events.ts';
import { Figure } from './figure.entity.ts';
import { evaluationOwed } from './follow-exemptions.ts';
import { PerformedAct } from './performed-act.entity.ts';
import { Revision } from './revision.entity.ts';
import { Section } from './section.entity.ts';

/**
 * A department that is taken out of a cycle leaves its evaluation behind: an empty one goes with it. What was handed in, or has a
 * history, is never deleted; what was only written goes when the operator says so.
 */
export function discardEvaluations(): void {
  obligationRemoved.listen(async (em, { obligation, discardDraft }) => {
    const evaluation = await evaluationOwed(em, obligation);
    if (!evaluation) return;
    await refuseToDiscard(em, evaluation, discardDraft);
    await evaluationDiscarded.tell(em, { evaluation });
    const ofIt = { evaluationId: evaluation.id };
    await em.nativeDelete(Section, ofIt);
    await em.nativeDelete(Figure, ofIt);
    await em.nativeDelete(PerformedAct, ofIt);
    await em.remove(evaluation).flush();
  });
}

async function refuseToDiscard(em: EntityManager, evaluation: Evaluation, discardDraft: boolean): Promise<void> {
  const { id: evaluationId, fiscalYear, version, submittedAt } = evaluation;
  if (submittedAt !== null) {
    throw refuse(
      'HANDED_IN',
      `该部门 ${fiscalYear} 年度的自评已经报送过，不能删除。如该年度无需上报，请由绩效股退回后设为免报。`,
      `Its evaluation of ${fiscalYear} was handed in and is not deleted. If it need not report, the performance section returns it and exempts it.`,
    );
  }
  const steps = (await em.count(Activity, { evaluationId })) + (await em.count(Revision, { evaluationId }));
  if (steps > 0) {
    throw refuse(
      'HISTORY_KEPT',
      `该部门 ${fiscalYear} 年度的自评已有办理记录，不能删除。请由绩效股设为免报，填报内容会保留。`,
      `Its evaluation of ${fiscalYear} has a history, which is kept. Let the performance section exempt it: what is written stays.`,
    );
  }
  if (version > 1 && !discardDraft) {
    throw refuse(
      'DRAFT_WRITTEN',
      `该部门 ${fiscalYear} 年度的自评已填写了内容。确定不要的，加 --discard-draft 一并删除；要保留的，请由绩效股设为免报。`,
      `Something is written in its evaluation of ${fiscalYear}. Delete it too with --discard-draft, or keep it and let the performance section exempt the department.`,
    );
  }
}
