import { figureIn } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { add, compare, money } from '../../money/index.ts';
import { FIGURE_COLUMNS, type FigureColumn, inColumn } from '../../templates/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, listed, nameOf, same, shownAmount } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import { inEveryColumn } from './sum-rule.ts';

const TOTAL = 'expenditure.basic.routine';
const PARTS = [`${TOTAL}.office`, `${TOTAL}.utilitiesTravel`, `${TOTAL}.meetingsTraining`] as const;

export const routineParts: Check = {
  code: 'ARI-09',
  title: said('公用经费不小于其中各项之和', 'Routine costs are no less than the parts named of them'),
  explanation: said(
    '办公经费、水电差旅费、会议培训费是公用经费的“其中”项，三项之和可以小于但不能大于公用经费，各栏均应如此。',
    'Office, utilities and travel, meetings and training are only some of the routine costs: together they may be less, never more, in any column.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表',
  severity: 'block',
  needs: inEveryColumn([TOTAL, ...PARTS]),
  check: (input) =>
    together([withinTotal(input, null), ...statedColumns(input).map((column) => withinTotal(input, column))]),
};

/** Columns beside this year's accounts in which the total and all three parts are given. */
const statedColumns = (input: CheckInput): readonly FigureColumn[] =>
  FIGURE_COLUMNS.filter((column) =>
    [TOTAL, ...PARTS].every((code) => figureIn(input.figures, inColumn(code, column)).state === 'known'),
  );

function withinTotal(input: CheckInput, column: FigureColumn | null): CheckOutcome {
  const [code, parts] = [inColumn(TOTAL, column), PARTS.map((part) => inColumn(part, column))];
  const record = lookInto(input);
  const total = record.amount(code);
  const sum = add(...parts.map((part) => record.amount(part)));
  return record.conclude(() => {
    const most = add(total, money(input.template.checks.tolerances.amount));
    if (compare(sum, most) <= 0) return [];
    const [name, names] = [nameOf(input, code), listed(parts.map((part) => nameOf(input, part)))];
    return [
      {
        message: said(
          `${names.zh}合计 ${inWan(sum)} 万元，大于${name.zh} ${inWan(total)} 万元。`,
          `${names.en} come to ${inWan(sum)} 万元, more than ${name.en} of ${inWan(total)} 万元.`,
        ),
        expected: same(`≥ ${inWan(sum)} 万元`),
        found: shownAmount(total),
        where: { figure: code },
        remedy: said(
          '核对公用经费及其中各项：其中项只填基本支出中的商品和服务支出，不含项目支出。',
          'Check the routine costs and their parts: they hold goods and services of basic expenditure only, none of projects.',
        ),
      },
    ];
  });
}
