import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { add, agree, isZero, type Money, money } from '../../money/index.ts';
import { inColumn } from '../../templates/index.ts';
import { unlessSum } from '../arithmetic/sum-rule.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { effectiveFigure, lookInto, partsOfTotal, together } from '../known-figures.ts';

/** The three amounts of 年度资金总额, each with the column in which its parts stand. */
const TOTALS = [
  { total: 'budget.original', column: 'budget' },
  { total: 'budget.adjusted', column: 'adjusted' },
  { total: 'budget.outturn', column: null },
] as const;
type FormTotal = (typeof TOTALS)[number];

/** The four lines of the form, and two budgets that it leaves to them or to a line of its own. */
const FUNDS = ['fund.generalPublic', 'fund.government', 'fund.specialAccount', 'fund.other'] as const;
const FURTHER_FUNDS = ['fund.stateCapital', 'fund.socialInsurance'] as const;
const NATURES = ['expenditure.basic', 'expenditure.project'] as const;

const codesOf = (bases: readonly string[]): readonly string[] =>
  TOTALS.flatMap(({ total, column }) => [total, ...bases.map((base) => inColumn(base, column))]);

export const revenuePartition: Check = {
  code: 'ARI-10',
  title: said('年度资金总额等于各类资金之和', 'The year’s funds are the sum of their sources'),
  explanation: said(
    '按收入性质分的一般公共预算、政府性基金、专户管理非税、其他资金之和，应等于年度资金总额；年初预算、全年预算、全年执行三栏均应相等。',
    'General public budget, government funds, special accounts and other funds add up to the year’s funds in each of the three columns.',
  ),
  source: '附件2 部门整体支出绩效自评表',
  severity: 'block',
  needs: codesOf([...FUNDS, ...FURTHER_FUNDS]),
  check: (input) => together(TOTALS.map((total) => byRevenue(input, total))),
};

function byRevenue(input: CheckInput, { total, column }: FormTotal): CheckOutcome {
  const record = lookInto(input);
  const stated = record.amount(total);
  const amountOfFund = (base: string): Money => {
    const code = inColumn(base, column);
    // A department that has no such fund has no budget of it either.
    const isNone = effectiveFigure(input, base).state === 'notApplicable';
    return record.amount(isNone && effectiveFigure(input, code).state === 'missing' ? base : code);
  };
  const lines = FUNDS.map((base) => ({ code: inColumn(base, column), amount: amountOfFund(base) }));
  const further = FURTHER_FUNDS.map((base) => inColumn(base, column)).flatMap((code) => {
    const value = effectiveFigure(input, code);
    return value.state === 'known' && 'amount' in value && !isZero(value.amount)
      ? [{ code, amount: value.amount }]
      : [];
  });
  return record.conclude(() => {
    const tolerance = money(input.template.checks.tolerances.amount);
    const sum = add(...lines.map(({ amount }) => amount));
    // Whether they are counted among the other funds or beside them, the form leaves open.
    if (agree(sum, stated, tolerance)) return [];
    if (further.some(({ amount }) => agree(add(sum, amount), stated, tolerance))) return [];
    return unlessSum(input, total, stated, [...lines, ...further]);
  });
}

export const expenditurePartition: Check = {
  code: 'ARI-11',
  title: said('年度资金总额等于基本支出与项目支出之和', 'The year’s funds are basic and project expenditure'),
  explanation: said(
    '按支出性质分的基本支出与项目支出之和，应等于年度资金总额；年初预算、全年预算、全年执行三栏均应相等。',
    'Basic and project expenditure add up to the year’s funds in each of the three columns.',
  ),
  source: '附件2 部门整体支出绩效自评表',
  severity: 'block',
  needs: codesOf(NATURES),
  check: (input) => together(TOTALS.map((total) => byNature(input, total))),
};

function byNature(input: CheckInput, { total, column }: FormTotal): CheckOutcome {
  const record = lookInto(input);
  const stated = record.amount(total);
  const codes = partsOfTotal(input, 'expenditure.total', NATURES).map((base) => inColumn(base, column));
  const parts = codes.map((code) => ({ code, amount: record.amount(code) }));
  return record.conclude(() => (isAccountsTotal(input, column, stated) ? [] : unlessSum(input, total, stated, parts)));
}

/** Where the year's outturn is the total of the accounts, whether that adds up is ARI-01's to say. */
const isAccountsTotal = (input: CheckInput, column: FormTotal['column'], stated: Money): boolean =>
  column === null && amountOf(effectiveFigure(input, 'expenditure.total')) === stated;
