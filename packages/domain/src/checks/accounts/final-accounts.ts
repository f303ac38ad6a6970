import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { FINAL_ACCOUNTS, type Repeated, repeatsSource } from './compare-source.ts';

const own = (codes: readonly string[]): readonly Repeated[] => codes.map((code) => ({ code }));

const OUTTURN: readonly Repeated[] = [
  { code: 'budget.outturn', theirs: 'expenditure.total' },
  ...own(['expenditure.basic', 'expenditure.project']),
  ...own(['threePublics.total', 'threePublics.vehicles', 'threePublics.vehicles.purchase']),
  ...own(['threePublics.vehicles.operation', 'threePublics.reception', 'threePublics.overseas']),
];

export const outturnAsInAccounts: Check = {
  code: 'XRF-02',
  title: said('执行数、“三公”决算与部门决算一致', 'Outturn and three publics are those of the final accounts'),
  explanation: said(
    '附件2 的全年执行数应等于部门决算支出合计，附件1 的“三公”经费决算数应与决算“三公”表逐项一致。',
    'The year’s outturn is total expenditure of the final accounts; the three publics are those of its table, one by one.',
  ),
  source: '部门决算支出决算表、“三公”经费决算表',
  severity: 'block',
  needs: ['finalAccounts', ...OUTTURN.map(({ code }) => code)],
  check: (input) => repeatsSource(input, FINAL_ACCOUNTS, OUTTURN),
};

const INCOME = own(['income.total', 'carryOver.in', 'carryOver.out']);

export const incomeAsInAccounts: Check = {
  code: 'XRF-12',
  title: said('收入与结转结余与部门决算一致', 'Income and carry-over are those of the final accounts'),
  explanation: said(
    '报告的收入合计、上年结转、年末结转结余应与部门决算一致；收入是否含上年结转，口径应相同。',
    'Income, what was carried over and what is carried on are those of the final accounts, counted in the same way.',
  ),
  source: '部门决算收入支出决算总表',
  severity: 'explain',
  needs: ['finalAccounts', ...INCOME.map(({ code }) => code)],
  check: (input) => repeatsSource(input, FINAL_ACCOUNTS, INCOME),
};

const FUNDS = own(['fund.government', 'fund.stateCapital']);

export const fundsAsInAccounts: Check = {
  code: 'FUN-03',
  title: said(
    '政府性基金、国有资本经营预算支出与决算一致',
    'Government funds and state capital are those of the accounts',
  ),
  explanation: said(
    '政府性基金预算支出、国有资本经营预算支出应与部门决算相应报表的合计一致；决算为 0 的登记为 0 或不适用。',
    'Expenditure from government funds and from the state capital budget is the total of the accounts’ tables; where that is 0, it is 0 or not applicable.',
  ),
  source: '部门决算政府性基金、国有资本经营预算财政拨款支出决算表',
  severity: 'block',
  needs: ['finalAccounts', ...FUNDS.map(({ code }) => code)],
  check: (input) => repeatsSource(input, FINAL_ACCOUNTS, FUNDS),
};
