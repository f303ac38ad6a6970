import { type CheckInput, rerun, runChecks } from '@jiping/domain/checks';
import { displayFigure, figureIn, knownAmount } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { plainText } from '@jiping/domain/narrative';
import { definitionOf } from '@jiping/domain/templates';
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

function checkInput({ template, sections, figures, projects, department, fiscalYear }: EvaluationRecord): CheckInput {
  const table = new Map(figures.map((figure) => [figure.code, figureValue(figure)]));
  return {
    template: template.data,
    fiscalYear,
    department,
    figures: table,
    projects,
    sections: sections.map(({ key, title, content }) => ({
      key,
      title,
      ...plainText(content, ({ code, unit, digits }) =>
        displayFigure(figureIn(table, code), unit, digits ?? definitionOf(template.data, code)?.digits ?? 2),
      ),
    })),
  };
}
