import { type FigureValue, knownAmount, knownNumber, knownText, NOT_APPLICABLE } from '@jiping/domain/figures';
import { type Decimal, type Money, money, percentOf } from '@jiping/domain/money';
import type { DepartmentProfile } from '../departments.ts';
import { basicDataOf, buildingsOf } from './basic-data.ts';
import { type Columns, type Ledger, ledgerOf } from './ledger.ts';
import type { Planned } from './three-publics.ts';
import {
  basicOf,
  type FundName,
  functionsOf,
  fundsOf,
  kindOf,
  type ProjectKind,
  projectOf,
  routineOf,
  totalOf,
} from './totals.ts';

/** Mistakes to put into the accounts, in hundredths of 万元; everything that follows from them follows. */
export interface Slips {
  readonly basic: number;
  readonly threePublics: number;
}
export const NO_SLIPS: Slips = { basic: 0, threePublics: 0 };

/** Hundredths of 万元 as money. */
export const yuan = (hundredths: number): Money => money(String(hundredths * 100));

/** Every figure of a department's year, adding up to the fen but for the slips. The score is not among them. */
export function figuresOf(profile: DepartmentProfile, year: number, slips: Slips): Map<string, FigureValue> {
  const [ledger, before, earlier] = [ledgerOf(profile, year), ledgerOf(profile, year - 1), ledgerOf(profile, year - 2)];
  const table = new Map<string, FigureValue>();
  const set = (code: string, hundredths: number | null): void => {
    table.set(code, hundredths === null ? NOT_APPLICABLE : knownAmount(yuan(hundredths)));
  };
  /** A line in all its columns. */
  const line: Line = (code, of) => {
    set(code, of(ledger, 'outturn'));
    for (const column of ['budget', 'adjusted'] as const) set(`${code}.${column}`, of(ledger, column));
    set(`${code}.previous`, of(before, 'outturn'));
    set(`${code}.previousBudget`, of(before, 'budget'));
  };
  /** A slip is this year's final accounts only: budgets and last year were in order. */
  const slipped =
    (of: (ledger: Ledger, column: keyof Columns) => number, slip: number) =>
    (from: Ledger, column: keyof Columns): number =>
      of(from, column) + (from === ledger && column === 'outturn' ? slip : 0);

  line('expenditure.total', slipped(totalOf, slips.basic));
  line('expenditure.basic', slipped(basicOf, slips.basic));
  line('expenditure.basic.personnel', (from, column) => from.personnel[column]);
  line('expenditure.basic.routine', routineOf);
  for (const part of ['office', 'utilitiesTravel', 'meetingsTraining'] as const)
    line(`expenditure.basic.routine.${part}`, (from, column) => from.routine[part][column]);
  line('expenditure.project', projectOf);
  for (const kind of ['business', 'operation', 'special'] as const satisfies ProjectKind[])
    line(`expenditure.project.${kind}`, (from, column) => kindOf(from, kind, column));
  setThreePublics(line, (from, column) => (from === ledger && column === 'outturn' ? slips.threePublics : 0));
  line('procurement.total', (from, column) => from.procurement[column]);

  for (const fund of Object.keys(fundsOf(ledger, 'outturn')) as FundName[]) {
    const slip = (column: keyof Columns): number =>
      fund === 'generalPublic' && column === 'outturn' ? slips.basic : 0;
    for (const [suffix, column] of [
      ['', 'outturn'],
      ['.budget', 'budget'],
      ['.adjusted', 'adjusted'],
    ] as const) {
      const amount = fundsOf(ledger, column)[fund];
      set(`fund.${fund}${suffix}`, amount === null ? null : amount + slip(column));
    }
  }
  for (const [name, amount] of Object.entries(functionsOf(ledger, profile))) set(`function.${name}`, amount);

  const income = (from: Ledger, last: Ledger, slip: number): number =>
    totalOf(from, 'outturn') + slip + from.carriedOut - last.carriedOut;
  set('income.total', income(ledger, before, slips.basic));
  set('income.total.budget', totalOf(ledger, 'budget'));
  set('income.total.previous', income(before, earlier, 0));
  set('carryOver.in', before.carriedOut);
  set('carryOver.out', ledger.carriedOut);
  set('project.received', ledger.received);
  set('budget.original', totalOf(ledger, 'budget'));
  set('budget.adjusted', totalOf(ledger, 'adjusted'));
  set('budget.outturn', totalOf(ledger, 'outturn') + slips.basic);
  set('budget.outturn.previous', totalOf(before, 'outturn'));
  for (const [code, value] of basicDataOf(profile, year, ledger, before.carriedOut)) table.set(code, value);
  for (const [code, value] of buildingsOf(profile, year)) table.set(code, value);
  setPeople(table, ledger, before);
  setRates(table);
  table.set(
    'austerity.measures',
    knownText('严格执行公务接待审批和公函制度，公务用车统一派遣、定点加油维修；推行无纸化办公，压减会议和文件。'),
  );
  return table;
}

type Line = (code: string, of: (ledger: Ledger, column: keyof Columns) => number | null) => void;

function setThreePublics(line: Line, slip: (ledger: Ledger, column: keyof Columns) => number): void {
  const cost = (planned: Planned, column: keyof Columns): number =>
    column === 'outturn' ? planned.outturn : planned.budget;
  const sum =
    (...names: readonly (keyof Ledger['threePublics'])[]) =>
    (from: Ledger, column: keyof Columns): number =>
      names.reduce((total, name) => total + cost(from.threePublics[name], column), 0);
  const all = sum('purchase', 'operation', 'reception', 'overseas');
  line('threePublics.total', (from, column) => all(from, column) + slip(from, column));
  line('threePublics.vehicles', sum('purchase', 'operation'));
  line('threePublics.vehicles.purchase', sum('purchase'));
  line('threePublics.vehicles.operation', sum('operation'));
  line('threePublics.reception', sum('reception'));
  line('threePublics.overseas', sum('overseas'));
}

function setPeople(table: Map<string, FigureValue>, ledger: Ledger, before: Ledger): void {
  const people = (code: string, count: number): unknown => table.set(code, knownNumber(String(count)));
  people('staff.quota', ledger.staff.quota);
  people('staff.quota.previous', before.staff.quota);
  people('staff.actual', ledger.staff.actual);
  people('staff.actual.previous', before.staff.actual);
  people('staff.change', ledger.staff.actual - before.staff.actual);
}

/** Rates by code: part and whole, which must stand in the table already. */
const RATES: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  'project.realisationRate': ['expenditure.project', 'project.received'],
  'expenditure.basic.routine.controlRate': ['expenditure.basic.routine', 'expenditure.basic.routine.budget'],
  'threePublics.controlRate': ['threePublics.total', 'threePublics.total.budget'],
  'staff.controlRate': ['staff.actual', 'staff.quota'],
  'procurement.executionRate': ['procurement.total', 'procurement.total.budget'],
  'budget.executionRate': ['budget.outturn', 'budget.adjusted'],
};

function setRates(table: Map<string, FigureValue>): void {
  for (const [code, [part, whole]] of Object.entries(RATES)) {
    const rate = percentOf(plain(table.get(part)), plain(table.get(whole)));
    table.set(code, rate === null ? NOT_APPLICABLE : knownNumber(rate));
  }
}

function plain(value: FigureValue | undefined): Money | Decimal {
  if (value?.state === 'known' && 'amount' in value) return value.amount;
  if (value?.state === 'known' && 'number' in value) return value.number;
  throw new Error('A rate of the demonstration data wants a figure that is not known.');
}
