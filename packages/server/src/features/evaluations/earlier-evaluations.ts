import type { EarlierEvaluation } from '@jiping/domain/checks';
import { trimmed } from '../../platform/decimal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Evaluation } from './evaluation.entity.ts';
import { type BesideRecord, type EvaluationRecord, loadRecords, sectionText } from './record.ts';

/** How many years back scores are looked at. */
const YEARS = 5;

/**
 * Evaluations of the department in the years before that the person may see, the newest first; for all that a request asks about, in
 * one statement.
 */
async function earlierEvaluations(
  context: RequestContext,
  { departmentId, fiscalYear }: Evaluation,
): Promise<readonly Evaluation[]> {
  const all = await context
    .loader<readonly Evaluation[]>('EarlierEvaluations', async (keys) => {
      const wanted = keys.map((key) => key.split('/'));
      const years = new Set(wanted.flatMap(([, year]) => yearsBefore(Number(year))));
      const rows = await context.em.find(
        Evaluation,
        { departmentId: { $in: [...new Set(wanted.map(([id]) => id!))] }, fiscalYear: { $in: [...years] } },
        { orderBy: { fiscalYear: 'desc' } },
      );
      return wanted.map(([id, year]) =>
        rows.filter((row) => row.departmentId === id && yearsBefore(Number(year)).includes(row.fiscalYear)),
      );
    })
    .load(`${departmentId}/${fiscalYear}`);
  return all.filter((one) => context.me.ability.can('read', one));
}

const yearsBefore = (year: number): readonly number[] => Array.from({ length: YEARS }, (_, index) => year - 1 - index);

/** Last year's evaluation of the same department, where there is one that the person may see. */
export const previousEvaluation = async (context: RequestContext, evaluation: Evaluation): Promise<Evaluation | null> =>
  (await earlierEvaluations(context, evaluation)).find((one) => one.fiscalYear === evaluation.fiscalYear - 1) ?? null;

/** Self scores that were handed in in earlier years, the newest first. */
export async function scoreHistory(context: RequestContext, evaluation: Evaluation): Promise<readonly string[]> {
  return (await earlierEvaluations(context, evaluation)).flatMap(({ selfScore, submittedAt }) =>
    selfScore === null || submittedAt === null ? [] : [trimmed(selfScore)],
  );
}

/** What the checks look at beside the record: last year's, and the scores before. */
export async function besideRecord(context: RequestContext, evaluation: Evaluation): Promise<BesideRecord> {
  const previous = await previousEvaluation(context, evaluation);
  const lastYear = previous && earlier(await previousRecord(context, previous));
  return { scoreHistory: await scoreHistory(context, evaluation), ...(lastYear ? { lastYear } : {}) };
}

/** Last year's records of all evaluations that a request checks, in one go. */
const previousRecord = (context: RequestContext, previous: Evaluation): Promise<EvaluationRecord> =>
  context
    .loader<EvaluationRecord>('PreviousRecord', async (ids) => {
      const evaluations = await context.em.find(Evaluation, { id: { $in: [...ids] } });
      const records = await loadRecords(context.em, evaluations);
      for (const { figures } of records) context.countCells(figures.length);
      return ids.map((id) => records.find(({ evaluation }) => evaluation.id === id) ?? new Error('last year is gone'));
    })
    .load(previous.id);

/** A record as next year's checks see it. */
const earlier = (record: EvaluationRecord): EarlierEvaluation => ({
  fiscalYear: record.evaluation.fiscalYear,
  figures: record.effective.table,
  sections: record.sections.map(({ key, content }) => ({ key, text: sectionText(record, content) })),
});
