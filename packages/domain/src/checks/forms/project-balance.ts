import { said } from '../../language/index.ts';
import { agree, money, subtract } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, nameOf, shownAmount } from '../figure-words.ts';
import { together } from '../known-figures.ts';
import { projectsOf, type Row } from '../rows.ts';
import { isOnForms } from './forms-begun.ts';

const FIELDS = ['received', 'outturn', 'balance'] as const;

export const projectBalance: Check = {
  code: 'ARI-15',
  title: said('项目结余等于到位资金减支出', 'What a project has left is what it received less what it spent'),
  explanation: said(
    '项目结余等于实际到位资金减去实际支出；三个数中任何一个有误都会使结余对不上。',
    'The balance is funds received less funds spent; a slip in any of the three shows here.',
  ),
  source: '项目支出绩效自评报告（资金情况表）',
  severity: 'block',
  needs: ['projects', ...FIELDS.map((field) => `projects.*.${field}`)],
  appliesTo: ({ template }) => isOnForms(template, 'projects.*.received'),
  check(input) {
    const projects = projectsOf(input);
    if (projects.length === 0) return { lacks: ['projects'] };
    const judged = projects.filter((row) => row.isStated('received') || row.isStated('balance'));
    if (judged.length === 0) return { lacks: ['projects.*.received'] };
    return together(judged.map((row) => balanceOf(input, row)));
  },
};

function balanceOf(input: CheckInput, row: Row): CheckOutcome {
  const [received, outturn, balance] = [row.amount('received'), row.amount('outturn'), row.amount('balance')];
  if (received === null || outturn === null || balance === null) {
    return { lacks: FIELDS.filter((field) => row.amount(field) === null).map(row.code) };
  }
  const expected = subtract(received, outturn);
  if (agree(expected, balance, money(input.template.checks.tolerances.amount))) return { findings: [] };
  const figure = row.code('balance');
  const name = nameOf(input, figure);
  const working = `${inWan(received)} − ${inWan(outturn)} = ${inWan(expected)} 万元`;
  return {
    findings: [
      {
        message: said(
          `${name.zh}应等于到位资金减支出：${working}，填报 ${inWan(balance)} 万元。`,
          `${name.en} should be funds received less funds spent: ${working}; ${inWan(balance)} 万元 is stated.`,
        ),
        expected: shownAmount(expected),
        found: shownAmount(balance),
        where: { figure },
        remedy: said(
          `核对到位资金和支出；两数无误的，将结余改为 ${inWan(expected)} 万元。`,
          `Check what was received and spent; where both are right, change the balance to ${inWan(expected)} 万元.`,
        ),
        fix: { figure, amount: expected },
      },
    ],
  };
}
