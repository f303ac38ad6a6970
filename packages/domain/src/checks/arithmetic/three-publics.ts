import { said } from '../../language/index.ts';
import { add, agree, money } from '../../money/index.ts';
import { FIGURE_COLUMNS, type FigureColumn, inColumn } from '../../templates/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, shownAmount } from '../figure-words.ts';
import { effectiveFigure, partsOfTotal, together } from '../known-figures.ts';
import { textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';
import { threePublicsTold } from '../text/three-publics-told.ts';
import { totalIsSum } from './sum-rule.ts';

const TOTAL = ['threePublics.vehicles', 'threePublics.reception', 'threePublics.overseas'] as const;
const VEHICLES = ['threePublics.vehicles.purchase', 'threePublics.vehicles.operation'] as const;

export const threePublicsTotal: Check = {
  code: 'ARI-04',
  title: said('“三公”经费等于三项之和', 'The three publics are the sum of their three parts'),
  explanation: said(
    '“三公”经费合计等于公务用车购置和维护经费、公务接待费、因公出国（境）费之和；没有发生的项目填 0。正文同一句写全三项的，一并核对。',
    'The total is vehicles, reception and travel abroad; what did not occur is 0. A sentence that tells all three is checked as well.',
  ),
  source: '“三公”经费决算表',
  severity: 'block',
  needs: ['threePublics.total', ...TOTAL, 'sections'],
  check(input) {
    const recorded = totalIsSum(input, 'threePublics.total', partsOfTotal(input, 'threePublics.total', TOTAL));
    // What the record already shows to be wrong is not said twice.
    if ('findings' in recorded && recorded.findings.length > 0) return recorded;
    const told = toldTogether(input);
    return together([recorded, ...told]);
  },
};

/** Each sentence that tells the total and all its parts. */
function toldTogether(input: CheckInput): readonly CheckOutcome[] {
  const tolerance = money(input.template.checks.tolerances.amount);
  return textsOf(input).flatMap((text) =>
    threePublicsTold(text).map(({ total, parts }): CheckOutcome => {
      const amounts = parts.flatMap(({ amount }) => amount ?? []);
      const last = parts.at(-1);
      if (total.amount === null || !last || amounts.length < parts.length) return { lacks: ['threePublics.total'] };
      const sum = add(...amounts);
      if (agree(total.amount, sum, tolerance)) return { findings: [] };
      const working = `${amounts.map(inWan).join(' + ')} = ${inWan(sum)} 万元`;
      return {
        findings: [
          onWords(text, {
            start: total.start,
            end: last.end,
            expected: shownAmount(sum),
            message: said(
              `正文所写“三公”经费各项之和：${working}，合计写作 ${inWan(total.amount)} 万元。`,
              `The three publics told here come to ${working}; the total is given as ${inWan(total.amount)} 万元.`,
            ),
            remedy: said('对照决算核对合计和各项。', 'Compare total and parts with the final accounts.'),
          }),
        ],
      };
    }),
  );
}

export const vehicles: Check = {
  code: 'ARI-05',
  title: said('公务用车经费等于购置与运行维护之和', 'Vehicle costs are purchase and operation'),
  explanation: said(
    '公务用车购置和维护经费由购置费和运行维护费两项构成。',
    'The cost of official vehicles is purchase and operation, nothing else.',
  ),
  source: '“三公”经费决算表',
  severity: 'block',
  needs: ['threePublics.vehicles', ...VEHICLES],
  check: (input) => totalIsSum(input, 'threePublics.vehicles', partsOfTotal(input, 'threePublics.vehicles', VEHICLES)),
};

/** The identities that hold in every column of the data form. */
const IDENTITIES = [
  { total: 'threePublics.total', parts: TOTAL },
  { total: 'threePublics.vehicles', parts: VEHICLES },
] as const;

export const threePublicsColumns: Check = {
  code: 'ARI-06',
  title: said('“三公”经费各栏均应平衡', 'The three publics add up in every column'),
  explanation: said(
    '上年决算数、本年预算数等各栏同样应满足“三公”经费合计、公务用车经费的加总关系；整栏未填的不判断。',
    'Last year’s accounts and the budgets must add up as this year’s accounts do; a column nobody filled is not judged.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表',
  severity: 'block',
  needs: FIGURE_COLUMNS.flatMap((column) =>
    IDENTITIES.flatMap(({ total, parts }) => [total, ...parts].map((code) => inColumn(code, column))),
  ),
  check(input) {
    const judged = FIGURE_COLUMNS.flatMap((column) => IDENTITIES.map((identity) => inOneColumn(identity, column)))
      .filter(({ parts }) => parts.some((part) => effectiveFigure(input, part).state !== 'missing'))
      .map(({ total, parts }) => totalIsSum(input, total, parts));
    if (judged.length > 0) return together(judged);
    return { lacks: FIGURE_COLUMNS.map((column) => inColumn('threePublics.total', column)) };
  },
};

function inOneColumn({ total, parts }: (typeof IDENTITIES)[number], column: FigureColumn) {
  return { total: inColumn(total, column), parts: parts.map((part) => inColumn(part, column)) };
}
