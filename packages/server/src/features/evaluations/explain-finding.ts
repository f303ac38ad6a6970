import { refuse } from '../../platform/graphql/act-refused.ts';
import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { Explanation } from './explanation.entity.ts';
import { lockEvaluation } from './find-evaluation.ts';
import { checkReport } from './findings.ts';
import { demand, writingRefusal } from './permitted-acts.ts';
import { loadRecord } from './record.ts';
import { recordActivity } from './record-activity.ts';
import { standingOf } from './standing.ts';

export interface ExplainFinding {
  readonly evaluationId: string;
  readonly key: string;
  /** What the person saw; a reason for something that has changed since is refused. */
  readonly fingerprint: string;
  readonly reason: string;
}

/** Keeps the department's reason for a finding that needs one. */
export async function explainFinding(
  context: RequestContext,
  input: ExplainFinding,
  now = new Date(),
): Promise<{ evaluation: Evaluation; explanation: Explanation }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  demand(writingRefusal(me, await standingOf(context, evaluation), 'explain'));
  const reason = checkedReason(input.reason);
  const { findings } = await checkReport(context, await loadRecord(em, evaluation));
  const finding = findings.find((one) => one.key === input.key);
  if (finding?.fingerprint !== input.fingerprint) {
    throw refuse(
      'FINDING_CHANGED',
      '该问题已变化或已消除，请查看最新的校验结果。',
      'That finding has changed or is gone: look at the checks again.',
      ['fingerprint'],
    );
  }
  if (finding.severity === 'block') {
    throw refuse(
      'FINDING_BLOCKS',
      '该问题必须修改，不能以说明代替。',
      'That finding must be mended; a reason does not settle it.',
      ['key'],
    );
  }
  const known = await em.findOne(Explanation, { evaluationId: evaluation.id, key: finding.key });
  const { countyId, departmentId, id: evaluationId } = evaluation;
  const explanation =
    known ?? Object.assign(new Explanation(), { id: newId(), countyId, departmentId, evaluationId, key: finding.key });
  em.persist(
    Object.assign(explanation, {
      code: finding.code,
      fingerprint: finding.fingerprint,
      reason,
      by: me.displayName,
      byId: me.userId,
      at: now,
    }),
  );
  recordActivity(em, evaluation, me, { kind: 'explained', note: `${finding.code} ${reason}` }, now);
  return { evaluation, explanation };
}
