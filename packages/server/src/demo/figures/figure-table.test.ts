import { amountOf, numberOf } from '@jiping/domain/figures';
import { add, compare, type Money, percentOf, subtract, ZERO } from '@jiping/domain/money';
import { expect, test } from 'vitest';
import { DEPARTMENTS } from '../departments.ts';
import { figuresOf, NO_SLIPS, yuan } from './figure-table.ts';
import { ledgerOf } from './ledger.ts';

const YEARS = [2020, 2021];
const tables = DEPARTMENTS.flatMap((profile) =>
  YEARS.map((year) => ({ name: `${profile.name} ${year}`, table: figuresOf(profile, year, NO_SLIPS) })),
);
const COLUMNS = ['', '.budget', '.adjusted', '.previous'];

type Table = (typeof tables)[number]['table'];
/** A part that does not apply counts as nothing. */
const amount = (table: Table, code: string): Money =>
  table.get(code)?.state === 'notApplicable' ? ZERO : amountOf(table.get(code))!;

test.each([
  ['expenditure.total', ['expenditure.basic', 'expenditure.project'], COLUMNS],
  ['expenditure.basic', ['expenditure.basic.personnel', 'expenditure.basic.routine'], COLUMNS],
  [
    'expenditure.project',
    ['expenditure.project.business', 'expenditure.project.operation', 'expenditure.project.special'],
    COLUMNS,
  ],
  ['threePublics.total', ['threePublics.vehicles', 'threePublics.reception', 'threePublics.overseas'], COLUMNS],
  ['threePublics.vehicles', ['threePublics.vehicles.purchase', 'threePublics.vehicles.operation'], COLUMNS],
  ['expenditure.basic.personnel', ['expenditure.basic.personnel.wages', 'expenditure.basic.personnel.transfers'], ['']],
  ['expenditure.basic.routine', ['expenditure.basic.routine.goods', 'expenditure.basic.routine.capital'], ['']],
  [
    'expenditure.total',
    [
      'fund.generalPublic',
      'fund.government',
      'fund.stateCapital',
      'fund.socialInsurance',
      'fund.specialAccount',
      'fund.other',
    ],
    ['', '.budget', '.adjusted'],
  ],
])('%s is the sum of %j in every column', (whole, parts, columns) => {
  for (const { name, table } of tables)
    for (const column of columns)
      expect([name, column, add(...parts.map((part) => amount(table, part + column)))]).toEqual([
        name,
        column,
        amount(table, whole + column),
      ]);
});

test('what came in and was carried in is what was spent and carried out', () => {
  for (const { table } of tables)
    expect(add(amount(table, 'income.total'), amount(table, 'carryOver.in'))).toBe(
      add(amount(table, 'expenditure.total'), amount(table, 'carryOver.out')),
    );
});

test('the adjusted budget is the original one, what was added and what was carried over; nothing was cut', () => {
  for (const { name, table } of tables) {
    const added = amount(table, 'budget.added');
    expect([name, compare(added, ZERO) >= 0]).toEqual([name, true]);
    expect([name, add(amount(table, 'budget.original'), added, amount(table, 'carryOver.in'))]).toEqual([
      name,
      amount(table, 'budget.adjusted'),
    ]);
  }
});

test('last year’s column of 2021 is what the report of 2020 said', () => {
  for (const profile of DEPARTMENTS) {
    const [before, now] = YEARS.map((year) => figuresOf(profile, year, NO_SLIPS));
    for (const [code, value] of now!)
      if (code.endsWith('.previous')) expect(before!.get(code.replace('.previous', ''))).toEqual(value);
    expect(now!.get('carryOver.in')).toEqual(before!.get('carryOver.out'));
  }
});

test('nobody spends more than the adjusted budget, than came, or on the three publics than was planned', () => {
  for (const { name, table } of tables)
    for (const [less, more] of [
      ['budget.outturn', 'budget.adjusted'],
      ['budget.original', 'budget.adjusted'],
      ['expenditure.project', 'project.received'],
      ['threePublics.total', 'threePublics.total.budget'],
      ['assets.inUse', 'assets.total'],
      ['function.socialSecurity', 'fund.generalPublic'],
    ] as const)
      expect([name, less, compare(amount(table, less), amount(table, more)) <= 0]).toEqual([name, less, true]);
});

test('rates are part to whole, and execution is believable', () => {
  for (const { name, table } of tables) {
    const rate = numberOf(table.get('budget.executionRate'));
    expect(rate).toBe(percentOf(amount(table, 'budget.outturn'), amount(table, 'budget.adjusted')));
    const story = name === '清岚县住房和城乡建设局 2021' ? [60, 70] : [78, 100];
    expect([name, Number(rate) >= story[0]! && Number(rate) <= story[1]!]).toEqual([name, true]);
  }
});

test('social insurance funds pay the project that they are for, to the fen', () => {
  const office = DEPARTMENTS.find(({ runsInsuranceFunds }) => runsInsuranceFunds)!;
  for (const year of YEARS) {
    const line = ledgerOf(office, year).projects.find(({ name }) => name.includes('养老保险待遇'))!;
    expect(amount(figuresOf(office, year, NO_SLIPS), 'fund.socialInsurance')).toBe(yuan(line.outturn));
  }
});

test('a slip in basic expenditure shows in it alone: totals, funds and account follow', () => {
  const [office] = DEPARTMENTS;
  const slipped = figuresOf(office!, 2021, { basic: 360, threePublics: 0 });
  const parts = add(amount(slipped, 'expenditure.basic.personnel'), amount(slipped, 'expenditure.basic.routine'));
  expect(subtract(amount(slipped, 'expenditure.basic'), parts)).toBe('36000.00');
  expect(add(amount(slipped, 'expenditure.basic'), amount(slipped, 'expenditure.project'))).toBe(
    amount(slipped, 'expenditure.total'),
  );
  expect(amount(slipped, 'budget.outturn')).toBe(amount(slipped, 'expenditure.total'));
});
