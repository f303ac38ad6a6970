import { type CheckInput, rerun, runChecks } from '@jiping/domain/checks';
import { effectiveFigures, knownAmount } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { checkInputFor } from '@jiping/domain/record';
import { type EvaluationRecord, figureValue } from '../product/evaluation-record.ts';
import type { Result } from '../result.ts';
import { sample } from '../samples.ts';

/** The whole catalogue on a full evaluation, and what runs again when one figure changes: as the browser does while a person types. */
export async function measureChecking(record: EvaluationRecord): Promise<Result[]> {
  const input = checkInput(record);
  const report = runChecks(input);
  const judged = report.findings.length + report.passed.length + report.lacking.length;
  const figures = [knownAmount(money('8241700.00')), knownAmount(money('8241800.00'))];
  const changed = figures.map((value) => ({
    ...input,
    figures: new Map(input.figures).set('expenditure.basic', value),
  }));
  const group = 'Reading and checking, in one process';
  return [
    {
      group,
      what: `the whole catalogue (${judged} answers, ${report.findings.length} findings)`,
      unit: 'ms',
      measured: await sample(200, () => runChecks(input)),
    },
    {
      group,
      what: 'again after one figure changed',
      unit: 'ms',
      measured: await sample(200, (run) => rerun(report, changed[run % 2]!, ['expenditure.basic'])),
    },
  ];
}

/** What the browser checks: the record's words and figures, with what follows from them. */
const checkInput = ({ template, sections, figures, department, fiscalYear }: EvaluationRecord): CheckInput =>
  checkInputFor(template.data)({
    fiscalYear,
    department,
    documents: new Map(sections.map(({ key, content }) => [key, content])),
    figures: effectiveFigures(template.data, new Map(figures.map((figure) => [figure.code, figureValue(figure)])))
      .table,
  });
