import { type CheckInput, rerun, runChecks } from '@jiping/domain/checks';
import { effectiveAfter, effectiveFigures, knownNumber } from '@jiping/domain/figures';
import { sheetsOf } from '@jiping/domain/forms';
import { checkInputFor } from '@jiping/domain/record';
import { type EvaluationRecord, figureValue } from '../product/evaluation-record.ts';
import { largeRecord } from '../product/large-record.ts';
import type { Result } from '../result.ts';
import { sample } from '../samples.ts';

const CELL = 'indicators.i59.actual';

/** Scores, checks and forms of records with 60 indicators and 20 projects, as the browser has them while a person types: without, and with ten indicators of each project. */
export async function measureLargeRecord(record: EvaluationRecord): Promise<Result[]> {
  return [...(await measureRecord(record, 0)), ...(await measureRecord(record, 10))];
}

async function measureRecord(record: EvaluationRecord, indicatorsOfProject: number): Promise<Result[]> {
  const { data: template } = record.template;
  const stated = largeRecord(
    template,
    new Map(record.figures.map((figure) => [figure.code, figureValue(figure)])),
    indicatorsOfProject,
  );
  const inputOf = checkInputFor(template);
  const inputFor = (figures: CheckInput['figures']) =>
    inputOf({
      fiscalYear: record.fiscalYear,
      department: record.department,
      documents: new Map(record.sections.map(({ key, content }) => [key, content])),
      figures,
    });
  const before = effectiveFigures(template, stated);
  const report = runChecks(inputFor(before.table));
  const judged = report.findings.length + report.passed.length + report.lacking.length;
  const changes = ['91', '92'].map((number) => new Map(stated).set(CELL, knownNumber(number)));
  const whole = await sample(60, () => runChecks(inputFor(new Map(before.table))));
  const group = `60 indicators, 20 projects of ${indicatorsOfProject} indicators each: ${before.table.size} figures, in one process`;
  return [
    {
      group,
      what: `score it: all that follows from ${stated.size} stated figures`,
      unit: 'ms',
      measured: await sample(60, () => effectiveFigures(template, new Map(stated))),
    },
    {
      group,
      what: `the whole catalogue (${judged} answers, ${report.findings.length} findings)`,
      unit: 'ms',
      measured: whole,
    },
    { group, what: 'answers of checks a second', unit: '', measured: Math.round((judged * 1000) / whole.p50) },
    {
      group,
      what: 'one indicator changed: what follows, and the checks it touches',
      unit: 'ms',
      measured: await sample(200, (run) => {
        const after = effectiveAfter(template, before, changes[run % 2]!, [CELL]);
        return rerun(report, inputFor(after.table), [CELL]);
      }),
      goal: 5,
    },
    {
      group,
      what: 'lay out its forms',
      unit: 'ms',
      measured: await sample(60, () => sheetsOf(template, new Map(before.table))),
    },
  ];
}
