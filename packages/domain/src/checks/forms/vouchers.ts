import { said } from '../../language/index.ts';
import { add, agree, money } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, nameOf, shownAmount } from '../figure-words.ts';
import { together } from '../known-figures.ts';
import { projectsOf, type Row, rowsIn, rowsNaming } from '../rows.ts';
import { isOnForms } from './forms-begun.ts';

export const vouchersOfProjects: Check = {
  code: 'ARI-21',
  title: said(
    '项目支出等于支出明细之和，明细均有凭证号',
    'A project’s spending is the sum of its lines, each with its voucher',
  ),
  explanation: said(
    '填报支出明细的项目，明细之和应等于实际支出，每笔明细应有会计凭证号，便于抽查。',
    'Where a project’s spending is listed line by line, the lines add up to it and each has the number of its voucher, so that it can be looked up.',
  ),
  source: '项目支出绩效自评报告（支出明细表）',
  severity: 'block',
  needs: ['vouchers', 'vouchers.*.amount', 'vouchers.*.voucher', 'projects', 'projects.*.outturn'],
  appliesTo: ({ template }) => isOnForms(template, 'vouchers.*.amount'),
  check(input) {
    const lines = rowsIn(input, 'vouchers');
    if (lines.length === 0) return { lacks: ['vouchers'] };
    const judged = projectsOf(input).flatMap((project) => {
      const own = rowsNaming(input, 'vouchers', 'project', project.key);
      return own.length === 0 ? [] : [sumOfLines(input, project, own)];
    });
    return together([...judged, ...lines.map((line) => numbered(input, line))]);
  },
};

function sumOfLines(input: CheckInput, project: Row, lines: readonly Row[]): CheckOutcome {
  const outturn = project.amount('outturn');
  const amounts = lines.flatMap((line) => line.amount('amount') ?? []);
  if (outturn === null || amounts.length < lines.length) {
    const unknown = lines.filter((line) => line.amount('amount') === null).map((line) => line.code('amount'));
    return { lacks: [...(outturn === null ? [project.code('outturn')] : []), ...unknown] };
  }
  const sum = add(...amounts);
  if (agree(sum, outturn, money(input.template.checks.tolerances.amount))) return { findings: [] };
  const figure = project.code('outturn');
  const name = nameOf(input, figure);
  return {
    findings: [
      {
        message: said(
          `${lines.length} 笔支出明细合计 ${inWan(sum)} 万元，与${name.zh} ${inWan(outturn)} 万元不符。`,
          `The ${lines.length} lines of spending come to ${inWan(sum)} 万元; ${name.en} is ${inWan(outturn)} 万元.`,
        ),
        expected: shownAmount(sum),
        found: shownAmount(outturn),
        where: { figure },
        remedy: said(
          '对照账簿核对有无漏列、重列的明细；明细无误的，改正全年执行数。',
          'See in the books whether a line is left out or entered twice; where the lines are right, correct the outturn.',
        ),
        fix: { figure, amount: sum },
      },
    ],
  };
}

/** Masked is no number that could be looked up, but was there: NUM-03 speaks of it. */
function numbered(input: CheckInput, line: Row): CheckOutcome {
  const figure = line.code('voucher');
  if (line.value('voucher').state !== 'missing') return { findings: [] };
  const name = nameOf(input, figure);
  return {
    findings: [
      {
        message: said(`${name.zh}未填写。`, `${name.en} is not given.`),
        expected: null,
        found: null,
        where: { figure },
        remedy: said('填写该笔支出的会计凭证号，如“记-0125”。', 'Enter the number of the voucher, such as 记-0125.'),
      },
    ],
  };
}
