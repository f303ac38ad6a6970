import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { CATALOGUE } from './catalogue.ts';
import type { CheckInput } from './check.ts';
import { checksTouchedBy, rerun } from './dependents.ts';
import { lastYear, tableOfCells } from './examples/last-year.ts';
import { type Change, evaluation } from './examples/sound-evaluation.ts';
import { SOUND_INDICATORS, SOUND_PROJECT, withProject } from './examples/sound-indicators.ts';
import { runChecks } from './run-checks.ts';

describe('checksTouchedBy', () => {
  it('names the checks that read a figure, and no others', () => {
    const touched = checksTouchedBy(['staff.quota'], HUNAN_2021);
    expect(touched).toEqual(expect.arrayContaining(['STF-01', 'STF-02']));
    expect(touched).not.toContain('ARI-02');
  });

  it('follows derivations: personnel is part of basic, which is part of the total', () => {
    const touched = checksTouchedBy(['expenditure.basic.personnel'], HUNAN_2021);
    expect(touched).toEqual(expect.arrayContaining(['ARI-01', 'ARI-02', 'ARI-13']));
    expect(touched).not.toContain('STF-02');
  });

  it('takes one section for the sections', () => {
    expect(checksTouchedBy(['sections.overview'], HUNAN_2021)).toEqual(checksTouchedBy(['sections'], HUNAN_2021));
  });

  it('runs everything again when the template changes', () => {
    expect(checksTouchedBy(['template'], HUNAN_2021)).toEqual(CATALOGUE.map(({ code }) => code));
  });
});

describe('rerun', () => {
  const figure = fc.record({
    code: fc.constantFrom(
      ...HUNAN_2021.figures.filter(({ kind }) => kind !== 'text').map(({ code }) => code),
      ...Object.keys({ ...SOUND_INDICATORS, ...SOUND_PROJECT }),
    ),
    cell: fc.constantFrom('', '*', '无', '0', '12', '46', '96', '1286'),
  });
  const words = fc.record({
    section: fc.constantFrom('opening', 'overview', 'generalPublic', 'governmentFund', 'socialInsurance', 'problems'),
    text: fc.constantFrom(
      '无。',
      '2020年部门支出总额1300万，其中××支出*.*万元。',
      '社会保障和就业支出86.30万元。',
      '一是支出进度偏慢；三是制度不健全。',
    ),
  });

  const other: fc.Arbitrary<Partial<CheckInput>> = fc.oneof(
    fc.constant({}),
    fc.constant({ reportDate: '2021-11-05' }),
    fc.constant({ fiscalYear: 2020 }),
    fc.constant({ reviewScore: '80' }),
    fc.constant({ scoreHistory: ['93.5', '93.4'] }),
    fc.constant({ carried: { figures: ['staff.quota', 'indicators.k1.actual'], sections: ['problems'] } }),
    fc.constant({
      lastYear: lastYear({ ...SOUND_INDICATORS, 'expenditure.total': '1190.00', 'carryOver.rate': '12' }),
    }),
    fc.constant({ subordinates: [{ name: '本级', figures: tableOfCells({ 'staff.actual': '45' }) }] }),
    fc.constant({ projects: [{ name: '档案征集经费', outturn: '120000.00' }] }),
    fc.constant({ department: { name: '清岚县林业局', code: '', runsInsuranceFunds: true } }),
    fc.constant({
      statedFigures: [
        { code: 'staff.actual', number: '47', masked: false, section: 'overview', start: 3, end: 5, text: '47' },
        { code: 'threePublics.total', masked: true, section: 'generalPublic', start: 9, end: 10, text: '*' },
      ],
    }),
  );

  it('says what a full run says, whatever changed', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { maxLength: 4 }),
        fc.option(words),
        fc.array(figure),
        other,
        (edits, rewritten, before, rest) => {
          const start: Change = withProject(Object.fromEntries(before.map(({ code, cell }) => [code, cell])));
          const after: Change = {
            figures: { ...start.figures, ...Object.fromEntries(edits.map(({ code, cell }) => [code, cell])) },
            ...(rewritten && { text: { [rewritten.section]: rewritten.text } }),
          };
          const changed = [
            ...edits.map(({ code }) => code),
            ...(rewritten ? [`sections.${rewritten.section}`] : []),
            ...Object.keys(rest),
          ];
          const input = { ...evaluation(after), ...rest };
          expect(rerun(runChecks(evaluation(start)), input, changed)).toEqual(runChecks(input));
        },
      ),
      {
        numRuns: 120,
        // What the computed score is worked out in is said with it.
        examples: [
          [[{ code: 'indicators.k4.unit', cell: '' }], null, [{ code: 'indicators.k4.score', cell: '96' }], {}],
        ],
      },
    );
  }, 60_000);

  it('moves what is said of several rows to the first of them', () => {
    const heavy = { 'indicators.k7.weight': '46' };
    const before = evaluation(withProject(heavy));
    const moved = evaluation(withProject({ ...heavy, 'indicators.k3.position': '0' }));
    const again = rerun(runChecks(before), moved, ['indicators.k3.position']);
    expect(again).toEqual(runChecks(moved));
    expect(again.findings.find(({ code }) => code === 'SCO-02')?.where.figure).toBe('indicators.k3.weight');
  });

  it('moves a finding on a figure with its chip', () => {
    const wrong = evaluation({ figures: { 'expenditure.basic': '824.71' } });
    const cited = (start: number) => ({
      ...wrong,
      sections: wrong.sections.map((section) =>
        section.key === 'generalPublic'
          ? { ...section, citations: [{ code: 'expenditure.basic', start, end: start + 6 }] }
          : section,
      ),
    });
    const moved = rerun(runChecks(cited(40)), cited(48), ['sections.generalPublic']);
    expect(moved).toEqual(runChecks(cited(48)));
    expect(moved.findings.find(({ code }) => code === 'ARI-02')?.where.start).toBe(48);
  });
});
