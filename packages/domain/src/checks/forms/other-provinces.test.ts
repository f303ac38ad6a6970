import { describe, expect, it } from 'vitest';
import { CHONGQING_2021, SICHUAN_2023 } from '../../built-in/index.ts';
import { filled } from '../examples/filled-record.ts';
import { evaluation, type FigureRow } from '../examples/sound-evaluation.ts';
import { runChecks } from '../run-checks.ts';

/** Sichuan's form divides a project's funds into four sources of its own, and has signers of its own. */
const SICHUAN: FigureRow = {
  'projects.k.name': '价格监测经费',
  'projects.k.budget': '30.00',
  'projects.k.adjusted': '36.00',
  'projects.k.outturn': '35.00',
  'projects.k.goalExpected': '完成价格监测。',
  'projects.k.fiscalAdjusted': '30.00',
  'projects.k.specialAdjusted': '4.00',
  'projects.k.unitAdjusted': '2.00',
  'projects.k.otherAdjusted': '0',
};

const sichuan = (cells: FigureRow = {}) =>
  runChecks(evaluation({ figures: { ...SICHUAN, ...cells }, input: { template: SICHUAN_2023 } }));

describe('Sichuan’s project form', () => {
  it('adds up its own four sources', () => {
    expect(sichuan().passed).toContain('ARI-12');
    expect(sichuan({ 'projects.k.specialAdjusted': '0' }).findings).toContainEqual(
      expect.objectContaining({
        code: 'ARI-12',
        fix: { figure: 'projects.k.adjusted', amount: '320000.00' },
      }),
    );
  });

  it('is signed by the project’s own people', () => {
    const unsigned = sichuan().findings.filter(({ code }) => code === 'STR-08');
    const figures = unsigned.flatMap(({ where: { figure } }) => figure ?? []);
    expect(figures).toEqual(
      expect.arrayContaining(['signoff.date', 'signoff.phone', 'projects.k.manager', 'projects.k.financeManager']),
    );
  });

  it('is present once begun, and is not begun by what the reading gives', () => {
    expect(sichuan().passed).toContain('STR-06');
    const read = runChecks(
      evaluation({
        figures: { 'projects.k.name': '价格监测经费', 'projects.k.outturn': '35.00' },
        input: { template: SICHUAN_2023 },
      }),
    );
    expect(read.lacking).toContainEqual({ code: 'STR-06', lacks: ['forms'] });
  });

  it('has no vouchers and levels of government, so nothing is asked about them', () => {
    const { findings, lacking, passed } = sichuan();
    const answered = [...findings, ...lacking].map(({ code }) => code).concat(passed);
    for (const code of ['ARI-15', 'ARI-20', 'ARI-21']) expect(answered).not.toContain(code);
  });
});

describe('Chongqing’s forms', () => {
  it('hold the same sums', () => {
    const { passed } = runChecks(evaluation(filled({}, { input: { template: CHONGQING_2021 } })));
    expect(passed).toEqual(expect.arrayContaining(['ARI-10', 'ARI-11', 'ARI-12', 'ARI-13', 'XRF-04', 'STR-06']));
  });
});
