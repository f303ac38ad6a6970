import type { Finding } from '@jiping/domain/checks';
import { said } from '@jiping/domain/language';
import { ActRefused, type Refusal } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { evaluationMoved } from './events.ts';
import { Explanation } from './explanation.entity.ts';
import { checkBaseVersion, lockEvaluation } from './find-evaluation.ts';
import { checkReport, unsettled } from './findings.ts';
import { alreadyPerformed } from './once.ts';
import { demandStep } from './permitted-acts.ts';
import { loadRecord } from './record.ts';
import { recordActivity } from './record-activity.ts';
import { Revision } from './revision.entity.ts';
import { standingOf } from './standing.ts';
import { takeRevision } from './take-revision.ts';

export interface SubmitEvaluation {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly idempotencyKey?: string | null;
  readonly note?: string | null;
}

/**
 * Hands an evaluation on: the preparer to the head of the unit, the head to the next review. Blocking findings stop it with
 * their list; findings that need a reason must have one. The record as it stands becomes a revision that nobody can change.
 */
export async function submitEvaluation(
  context: RequestContext,
  input: SubmitEvaluation,
  now = new Date(),
): Promise<{ evaluation: Evaluation; revision: Revision | null; findings: readonly Finding[] }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'submit', input.idempotencyKey, now)) {
    const revision = await em.findOne(Revision, { evaluationId: evaluation.id }, { orderBy: { number: 'desc' } });
    return { evaluation, revision, findings: [] };
  }
  const { step, role } = demandStep(me, await standingOf(context, evaluation), 'submit');
  checkBaseVersion(evaluation, input.baseVersion);

  const record = await loadRecord(em, evaluation);
  context.countCells(record.figures.length);
  const { findings } = await checkReport(context, record);
  stopAtFindings(findings, await em.find(Explanation, { evaluationId: evaluation.id }));

  const fromState = evaluation.state;
  const leavesDepartment = step.to !== 'unitReview';
  const revision = await takeRevision(em, record, step.to, me, now);
  evaluation.state = step.to;
  evaluation.version += 1;
  evaluation.updatedAt = now;
  evaluation.problemCodes = findings.map((finding) => finding.code);
  evaluation.submitterIds = [...new Set([...evaluation.submitterIds, me.userId])];
  if (leavesDepartment && !evaluation.submittedAt) {
    evaluation.submittedAt = now;
    evaluation.isLate = now > evaluation.dueAt;
  }
  recordActivity(
    em,
    evaluation,
    me,
    {
      kind: 'submitted',
      role,
      fromState,
      toState: evaluation.state,
      revisionNumber: revision.number,
      note: input.note ?? null,
    },
    now,
  );
  await em.flush();
  await evaluationMoved.tell(em, { evaluation });
  return { evaluation, revision, findings };
}

/** Refuses with every finding that stands in the way, the blocking ones first. */
function stopAtFindings(findings: readonly Finding[], explanations: readonly Explanation[]): void {
  const { blocking, unexplained } = unsettled(findings, explanations);
  const inTheWay = [...blocking, ...unexplained];
  if (inTheWay.length === 0) return;
  const refusals: Refusal[] = inTheWay.map((finding) => ({
    code: finding.severity === 'block' ? 'BLOCKING_FINDING' : 'REASON_NEEDED',
    sentence: said(`${finding.message.zh}${finding.remedy.zh}`, `${finding.message.en} ${finding.remedy.en}`),
    finding,
  }));
  throw new ActRefused(refusals, { findings: inTheWay });
}
