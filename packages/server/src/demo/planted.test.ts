import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type CheckInput, checkOf, type Finding, runChecks } from '@jiping/domain/checks';
import { effectiveFigures } from '@jiping/domain/figures';
import { plainText } from '@jiping/domain/narrative';
import { checkInputFor, chipText } from '@jiping/domain/record';
import { expect, test } from 'vitest';
import { demoProvince } from './demo-province.ts';
import { DEPARTMENTS } from './departments.ts';
import type { DemoEvaluation } from './model.ts';

const { evaluations } = demoProvince(new Date('2026-03-20T08:00:00Z'));
const nameOf = ({ regionCode, departmentCode, fiscalYear }: DemoEvaluation): string =>
  `${regionCode}/${departmentCode}/${fiscalYear}`;

/** What last year's evaluation of the same department says, as far as checks compare it. */
function lastYearOf({ regionCode, departmentCode, fiscalYear }: DemoEvaluation): CheckInput['lastYear'] {
  const before = evaluations.find(
    (one) =>
      one.regionCode === regionCode && one.departmentCode === departmentCode && one.fiscalYear === fiscalYear - 1,
  );
  if (!before) return undefined;
  const { table } = effectiveFigures(HUNAN_2021, before.figures);
  const sections = [...before.sections].map(([key, narrative]) => ({
    key,
    text: plainText(narrative, (chip) => chipText(HUNAN_2021, table, chip)).text,
  }));
  return { fiscalYear: before.fiscalYear, figures: table, sections };
}

/** What the product's own checks say of an evaluation of the demonstration, hints left aside. */
function findingsOf(evaluation: DemoEvaluation): readonly Finding[] {
  const { regionCode, departmentCode, figures, sections, fiscalYear } = evaluation;
  const lastYear = lastYearOf(evaluation);
  const { findings } = runChecks(
    checkInputFor(HUNAN_2021)({
      fiscalYear,
      department: DEPARTMENTS.find((one) => one.regionCode === regionCode && one.code === departmentCode)!,
      figures: effectiveFigures(HUNAN_2021, figures).table,
      documents: sections,
      ...(lastYear && { lastYear }),
    }),
  );
  return findings.filter(({ severity }) => severity !== 'hint');
}

const judged = evaluations.map((evaluation) => ({ evaluation, findings: findingsOf(evaluation) }));

/** What every unfinished draft lacks. */
const UNFINISHED = ['STR-01', 'STR-05', 'STR-08'];

test.each(judged)(
  '$evaluation.regionCode/$evaluation.departmentCode/$evaluation.fiscalYear shows what it was made to show and nothing else',
  ({ evaluation, findings }) => {
    const { planted, explanations, state } = evaluation;
    const codes = new Set(findings.map(({ code }) => code));
    for (const code of planted) if (checkOf(code)) expect([...codes]).toContain(code);
    const expected = [
      ...planted,
      ...explanations.map(({ checkCode }) => checkCode),
      ...(state === 'draft' ? UNFINISHED : []),
    ];
    for (const code of codes) expect(expected).toContain(code);
  },
);

test('what was handed in blocks nothing, and has a reason for everything that wants one', () => {
  for (const { evaluation, findings } of judged.filter(({ evaluation: { state } }) => state !== 'draft')) {
    const reasons = evaluation.explanations.map(({ checkCode }) => checkCode);
    for (const { code, severity } of findings)
      expect([nameOf(evaluation), code, severity]).toEqual([nameOf(evaluation), code, 'explain']);
    const codes = findings.map(({ code }) => code);
    for (const code of codes) expect(reasons).toContain(code);
    for (const reason of reasons)
      expect([nameOf(evaluation), codes]).toEqual([nameOf(evaluation), expect.arrayContaining([reason])]);
    for (const code of evaluation.planted) expect(reasons).toContain(code);
  }
});

test.each([
  ['990121/102001/2021', ['ARI-02', 'SCO-13']],
  ['990121/104001/2021', ['ARI-04']],
  ['990121/201001/2021', ['NUM-03']],
  ['990121/301002/2021', ['XRF-01']],
  ['990221/801001/2021', ['YOY-01', 'STR-14', 'ARI-12', 'XRF-04', 'SCO-05']],
  ['990222/801001/2021', ['SCO-02', 'SCO-10']],
  ['990221/102001/2021', ['NUM-03', 'STR-05']],
  ['990121/303001/2021', ['STR-13']],
  ['990121/402001/2021', ['FUN-01', 'STR-07']],
  ['990121/502001/2021', ['STR-02', 'STR-04']],
  ['990121/602001/2021', ['SCO-12']],
  ['990121/802001/2021', ['STF-02']],
])('%s is made to show %j', (name, codes) => {
  expect(evaluations.find((evaluation) => nameOf(evaluation) === name)?.planted).toEqual(codes);
});
