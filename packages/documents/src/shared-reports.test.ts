import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HUNAN_2021 } from '@jiping/domain/built-in';
import { readReport } from '@jiping/domain/reading';
import { accuracyOf, ratesOf } from '@jiping/domain/reading/examples';
import { describe, expect, it } from 'vitest';
import { textOf } from './index.ts';

/** Where the reports of the trade are, if this machine has them; they are not part of the project. */
const FOLDER = process.env.JIPING_REPORTS ?? join(import.meta.dirname, '../../../../shared/reports');

const THREE_COLUMNS = (code: string, previous: string, budget: string, outturn: string): Record<string, string> => ({
  [`${code}.previous`]: previous,
  [`${code}.budget`]: budget,
  [code]: outturn,
});
const NONE = { 'fund.government': '无', 'fund.stateCapital': '无' };
const masked = (...codes: string[]): Record<string, string> => Object.fromEntries(codes.map((code) => [code, '*']));

/** What a person reads in them, amounts in 万元, by the number in the file's name. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '000': {
    ...masked('staff.actual', 'staff.change', 'expenditure.total', 'expenditure.basic', 'expenditure.basic.personnel'),
    ...masked('expenditure.basic.routine', 'threePublics.total', 'threePublics.vehicles', 'threePublics.reception'),
    ...masked('threePublics.overseas', 'expenditure.project', 'project.received', 'project.realisationRate'),
    ...masked('function.socialSecurity', 'function.health', 'function.housing'),
    ...NONE,
  },
  '01': {
    'staff.actual': '46',
    'staff.change': '3',
    'expenditure.total': '1286.42',
    'expenditure.basic': '824.17',
    'expenditure.basic.personnel': '702.55',
    'expenditure.basic.routine': '121.62',
    'threePublics.total': '18.36',
    'threePublics.vehicles': '9.8',
    'threePublics.reception': '8.56',
    'threePublics.overseas': '0',
    'expenditure.project': '462.25',
    'project.received': '480',
    'project.realisationRate': '96.30',
    'function.socialSecurity': '86.30',
    'function.health': '35.12',
    'function.housing': '52.77',
    ...NONE,
  },
  '02': {
    'staff.quota': '112',
    'staff.actual': '163',
    'income.total': '4286.35',
    'carryOver.in': '0',
    'fund.generalPublic': '4086.35',
    'fund.government': '200',
    'fund.specialAccount': '0',
    'fund.other': '0',
    'expenditure.total': '4286.35',
    'expenditure.basic': '2530.15',
    'expenditure.basic.personnel': '2210.4',
    'expenditure.basic.routine': '319.75',
    'expenditure.project': '1756.2',
    'carryOver.out': '0',
    'threePublics.total': '26.8',
    'threePublics.reception': '14.6',
    'threePublics.vehicles.operation': '12.2',
    'threePublics.vehicles.purchase': '0',
    'threePublics.overseas': '0',
  },
  '03': {
    'staff.quota': '203',
    'staff.actual': '198',
    'expenditure.basic': '2136.50',
    'expenditure.basic.personnel.wages': '1652.30',
    'expenditure.basic.personnel.transfers': '86',
    'expenditure.basic.routine.goods': '398.20',
    'expenditure.project': '1905',
    'threePublics.total': '42.50',
    'threePublics.reception': '16.50',
    'threePublics.vehicles.operation': '26',
    'threePublics.overseas': '无',
  },
  '05': {
    'income.total': '612.40',
    'expenditure.total': '620.10',
    'expenditure.basic.personnel': '338.20',
    'expenditure.basic.routine': '61.40',
    'expenditure.project': '220.50',
    'threePublics.total': '15.3',
  },
  '07': {
    'staff.quota': '104',
    'staff.actual': '99',
    'expenditure.basic': '1652.38',
    'expenditure.basic.personnel': '1408.18',
    'expenditure.basic.routine': '244.2',
    'expenditure.project': '986.5',
    'fund.government': '310',
  },
  '09': {
    'staff.quota': '96',
    'staff.actual': '91',
    'staff.controlRate': '94.79',
    ...THREE_COLUMNS('threePublics.total', '31.50', '58.00', '40.20'),
    ...THREE_COLUMNS('threePublics.vehicles', '12.50', '36.00', '33.60'),
    'threePublics.vehicles.purchase.budget': '25',
    'threePublics.vehicles.purchase': '25',
    ...THREE_COLUMNS('threePublics.vehicles.operation', '12.50', '11', '8.60'),
    ...THREE_COLUMNS('threePublics.reception', '19', '22', '6.60'),
    ...THREE_COLUMNS('expenditure.project.business', '640.5', '300', '512.30'),
    ...THREE_COLUMNS('expenditure.basic.routine.office', '12.10', '10', '1.20'),
    ...THREE_COLUMNS('expenditure.basic.routine.utilitiesTravel', '15.30', '8', '22.40'),
    ...THREE_COLUMNS('expenditure.basic.routine.meetingsTraining', '0', '0.9', '0'),
    ...THREE_COLUMNS('procurement.total', '14.20', '28.50', '28.50'),
    'budget.original': '1500',
    'budget.adjusted': '2010',
  },
  '11': { 'budget.original': '0', 'budget.adjusted': '0', 'budget.outturn': '0', 'score.self': '90' },
  '15': {
    'budget.original': '860',
    'budget.adjusted': '742.5',
    'project.received': '297',
    'budget.executionRate': '40',
    'score.self': '92',
  },
  '18': {
    'staff.quota': '32',
    'staff.actual': '35',
    'expenditure.total': '1250.80',
    'expenditure.basic': '850.80',
    'expenditure.basic.personnel': '700.80',
    'expenditure.basic.routine': '150',
    'expenditure.project': '400',
    'threePublics.total': '12',
    'threePublics.reception': '6.5',
    'threePublics.vehicles.operation': '4.5',
    'threePublics.overseas': '0',
    'fund.government': '*',
    'score.self': '98.5',
  },
};

describe.runIf(existsSync(FOLDER))('the shared reports', () => {
  const files = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => EXPECTED[name.split(/[-_]/)[0]!] !== undefined)
    : [];

  it('are read right, figure by figure', async () => {
    const all = await Promise.all(
      files.map(async (name) => {
        const { text } = await textOf(readFileSync(join(FOLDER, name)));
        return accuracyOf(readReport(text, HUNAN_2021), EXPECTED[name.split(/[-_]/)[0]!]!);
      }),
    );
    const rates = ratesOf(all);
    console.log(
      `Reading ${files.length} shared reports: precision ${rates.precision.toFixed(3)}, recall ${rates.recall.toFixed(3)} over ${rates.figures} figures`,
    );
    expect(all.flatMap((one) => one.wrong)).toEqual([]);
    expect(rates.recall).toBeGreaterThanOrEqual(0.97);
  });
});
