import { type CheckReport, type Finding, runChecks } from '@jiping/domain/checks';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { besideRecord } from './earlier-evaluations.ts';
import { Evaluation } from './evaluation.entity.ts';
import { Explanation } from './explanation.entity.ts';
import { checkInput, type EvaluationRecord, loadRecords } from './record.ts';

/** The record of an evaluation, loaded once in a request however many fields ask for it, and in one go for a list. */
export const recordOf = (context: RequestContext, evaluation: Evaluation): Promise<EvaluationRecord> =>
  context
    .loader<EvaluationRecord>('EvaluationRecord', async (ids) => {
      context.countWholeRecords(ids.length);
      const evaluations = await context.em.find(Evaluation, { id: { $in: [...ids] } });
      const records = await loadRecords(context.em, evaluations);
      for (const { figures } of records) context.countCells(figures.length);
      return ids.map(
        (id) => records.find((record) => record.evaluation.id === id) ?? new Error('an evaluation went missing'),
      );
    })
    .load(evaluation.id);

const reports = new WeakMap<EvaluationRecord, CheckReport>();

/** What the checks say of a record; the same code runs in the browser while a person types. */
export async function checkReport(context: RequestContext, record: EvaluationRecord): Promise<CheckReport> {
  const known = reports.get(record) ?? runChecks(checkInput(record, await besideRecord(context, record.evaluation)));
  reports.set(record, known);
  return known;
}

/** The reason that counts for a finding: given for the same doubt, and what was found is still the same. */
export const explanationOf = (finding: Finding, explanations: readonly Explanation[]): Explanation | null =>
  explanations.find(
    (explanation) => explanation.key === finding.key && explanation.fingerprint === finding.fingerprint,
  ) ?? null;

/** What keeps an evaluation from being handed in: blocking findings, and those whose reason is not given. */
export function unsettled(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): { blocking: Finding[]; unexplained: Finding[] } {
  return {
    blocking: findings.filter((finding) => finding.severity === 'block'),
    unexplained: findings.filter((finding) => finding.severity === 'explain' && !explanationOf(finding, explanations)),
  };
}
