import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { add, agree, type Money, money, subtract, ZERO } from '../../money/index.ts';
import type { Check, CheckInput } from '../check.ts';
import { inWan, shownAmount } from '../figure-words.ts';
import { effectiveFigure, lookInto } from '../known-figures.ts';
import { textsOf } from '../text/section-text.ts';

const ADDED = /(?:追加|调增)[^，。；\d*]{0,12}$/;
const CUT = /(?:追减|调减|核减)[^，。；\d*]{0,12}$/;

/** Asks for a reason and does not block: the text need not tell every addition, and only the text tells them. */
export const adjustedBudget: Check = {
  code: 'ARI-19',
  title: said('全年预算数等于年初预算加追加减追减', 'The adjusted budget is the original one and its changes'),
  explanation: said(
    '全年预算数等于年初预算数加追加、减追减，含上年结转的再加上年结转；填报了本年追加预算的以填报数为准，否则以正文写明的追加追减数为准。',
    'The adjusted budget is the original one plus additions less cuts, and what was carried over where it is included; additions are those recorded, else those that the text tells.',
  ),
  source: '附件1表内勾稽关系',
  severity: 'explain',
  needs: ['budget.original', 'budget.adjusted', 'budget.added', 'carryOver.in', 'sections'],
  check(input) {
    const record = lookInto(input);
    const [original, adjusted] = [record.amount('budget.original'), record.amount('budget.adjusted')];
    const recorded = amountOf(effectiveFigure(input, 'budget.added'));
    const [added, cut] =
      recorded !== null ? [[recorded], []] : [changesStated(input, ADDED), changesStated(input, CUT)];
    if (record.lacks.length > 0) return record.conclude(() => []);
    const change = subtract(adjusted, original);
    const tolerance = money(input.template.checks.tolerances.amount);
    const brought = amountOf(effectiveFigure(input, 'carryOver.in')) ?? ZERO;
    // A change may be told in one sum or in several, and a sum told twice counts once.
    const told =
      recorded !== null
        ? [recorded]
        : waysToCount(added).flatMap((plus) => waysToCount(cut).map((minus) => subtract(plus, minus)));
    if (told.some((net) => agree(net, change, tolerance) || agree(add(net, brought), change, tolerance))) {
      return { findings: [] };
    }
    if (added.length + cut.length === 0) return { lacks: ['sections'] };
    const expected = add(original, subtract(add(...added), add(...cut)), brought);
    return {
      findings: [
        {
          message: said(
            `年初预算 ${inWan(original)} 万元，加追加 ${inWan(add(...added))} 万元、减追减 ${inWan(add(...cut))} 万元、加上年结转 ${inWan(brought)} 万元，应为 ${inWan(expected)} 万元，填报 ${inWan(adjusted)} 万元。`,
            `The original budget of ${inWan(original)} 万元 with additions of ${inWan(add(...added))}, cuts of ${inWan(add(...cut))} and ${inWan(brought)} carried over is ${inWan(expected)} 万元; ${inWan(adjusted)} 万元 is stated.`,
          ),
          expected: shownAmount(expected),
          found: shownAmount(adjusted),
          where: { figure: 'budget.adjusted' },
          remedy: said(
            '对照指标账核对追加、追减和结转；数字无误的，在正文写明全部追加、追减事项或填报本年追加预算。',
            'Compare with the ledger of appropriations; where the numbers are right, tell all additions and cuts in the text, or record what was added.',
          ),
        },
      ],
    };
  },
};

/** Amounts that the text says were added or cut, each once. */
function changesStated(input: CheckInput, behind: RegExp): readonly Money[] {
  const amounts = textsOf(input).flatMap(({ plain, quantities }) =>
    quantities.flatMap(({ start, amount }) =>
      amount !== null && behind.test(plain.slice(Math.max(0, start - 16), start)) ? [amount] : [],
    ),
  );
  return [...new Set(amounts)];
}

const waysToCount = (amounts: readonly Money[]): readonly Money[] => [add(...amounts), ...amounts];
