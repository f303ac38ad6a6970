import { said } from '../../language/index.ts';
import { add, agree, compare, money, subtract } from '../../money/index.ts';
import type { Check, CheckInput } from '../check.ts';
import { inWan, shownAmount } from '../figure-words.ts';
import { effectiveFigure, lookInto } from '../known-figures.ts';

const ACCOUNT = ['income.total', 'expenditure.total', 'carryOver.in', 'carryOver.out'] as const;

export const accountBalances: Check = {
  code: 'ARI-16',
  title: said('收入、支出与结转结余平衡', 'Income, expenditure and carry-over balance'),
  explanation: said(
    '上年结转加本年收入，应等于本年支出加年末结转结余。',
    'What was carried over and income are expenditure and what is carried on.',
  ),
  source: '部门决算收入支出决算总表',
  severity: 'block',
  needs: ACCOUNT,
  check(input) {
    const record = lookInto(input);
    const [income, expenditure] = [record.amount('income.total'), record.amount('expenditure.total')];
    const [before, after] = [record.amount('carryOver.in'), record.amount('carryOver.out')];
    return record.conclude(() => {
      const [sources, uses] = [add(before, income), add(expenditure, after)];
      if (agree(sources, uses, money(input.template.checks.tolerances.amount))) return [];
      const expected = subtract(sources, expenditure);
      return [
        {
          message: said(
            `上年结转 ${inWan(before)} + 收入 ${inWan(income)} = ${inWan(sources)} 万元，支出 ${inWan(expenditure)} + 年末结转结余 ${inWan(after)} = ${inWan(uses)} 万元，两者不平衡。`,
            `Carried over ${inWan(before)} + income ${inWan(income)} = ${inWan(sources)} 万元; expenditure ${inWan(expenditure)} + carried on ${inWan(after)} = ${inWan(uses)} 万元: they do not balance.`,
          ),
          expected: shownAmount(expected),
          found: shownAmount(after),
          where: { figure: 'carryOver.out' },
          remedy: said(
            `对照决算总表核对四个数；收入、支出和上年结转无误的，年末结转结余应为 ${inWan(expected)} 万元。`,
            `Compare the four with the accounts; where the others are right, ${inWan(expected)} 万元 is carried on.`,
          ),
          fix: { figure: 'carryOver.out', amount: expected },
        },
      ];
    });
  },
};

export const spendingCovered: Check = {
  code: 'ARI-18',
  title: said('支出大于收入的有上年结转', 'Spending above income is covered by what was carried over'),
  explanation: said(
    '本年支出大于本年收入的，差额只能来自上年结转结余，应写明上年结转数且不小于差额。',
    'Expenditure above the year’s income can only come from what was carried over; it is stated and no less than the gap.',
  ),
  source: '公开报告常见错误',
  severity: 'explain',
  needs: ['income.total', 'expenditure.total', 'carryOver.in'],
  check(input) {
    const record = lookInto(input);
    const [income, expenditure] = [record.amount('income.total'), record.amount('expenditure.total')];
    const covered = carriedOver(input);
    const lacks =
      covered === null && compare(income, expenditure) < 0 ? [...record.lacks, 'carryOver.in'] : record.lacks;
    if (lacks.length > 0) return { lacks };
    return record.conclude(() => {
      const gap = subtract(expenditure, income);
      const tolerance = money(input.template.checks.tolerances.amount);
      const stated = covered ?? money('0');
      if (compare(gap, add(stated, tolerance)) <= 0) return [];
      return [
        {
          message: said(
            `支出 ${inWan(expenditure)} 万元大于收入 ${inWan(income)} 万元，差额 ${inWan(gap)} 万元，写明的上年结转为 ${inWan(stated)} 万元，资金来源不清。`,
            `Expenditure of ${inWan(expenditure)} 万元 is ${inWan(gap)} 万元 above income of ${inWan(income)} 万元; ${inWan(stated)} 万元 carried over is stated.`,
          ),
          expected: said(`上年结转不小于 ${inWan(gap)} 万元`, `${inWan(gap)} 万元 or more carried over`),
          found: shownAmount(stated),
          where: { figure: 'expenditure.total' },
          remedy: said(
            '对照决算补填上年结转结余，或核对收入、支出；口径不同的，说明原因。',
            'Enter what was carried over by the accounts, or check income and expenditure; give the reason where they are counted differently.',
          ),
        },
      ];
    });
  },
};

/** What is not stated covers nothing; only a masked amount leaves the question open. */
function carriedOver(input: CheckInput) {
  const value = effectiveFigure(input, 'carryOver.in');
  if (value.state === 'masked') return null;
  return value.state === 'known' && 'amount' in value ? value.amount : money('0');
}
