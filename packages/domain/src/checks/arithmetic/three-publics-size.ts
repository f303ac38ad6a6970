import { said } from '../../language/index.ts';
import { add, compare, money } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, nameOf, same, shownAmount } from '../figure-words.ts';
import { effectiveFigure, lookInto, together } from '../known-figures.ts';

/** What is within what: in this year's accounts, and in the budget where both are given. */
const WITHIN = [
  { part: 'threePublics.total', whole: 'expenditure.basic' },
  { part: 'threePublics.total.budget', whole: 'expenditure.basic.budget' },
  { part: 'expenditure.basic.routine.budget', whole: 'expenditure.basic.budget' },
] as const;

export const threePublicsWithinBasic: Check = {
  code: 'XRF-05',
  title: said('“三公”经费、公用经费不大于基本支出', 'Three publics and routine costs are within basic expenditure'),
  explanation: said(
    '“三公”经费主要在公用经费中列支，公用经费是基本支出的一部分；大于基本支出的，多为单位或口径有误。决算数、年初预算数均应如此。',
    'The three publics are mostly routine costs, which are part of basic expenditure; more than all of it is mostly a slip of unit or scope, in the accounts as in the budget.',
  ),
  source: '部门决算编报惯例',
  severity: 'explain',
  needs: [...new Set(WITHIN.flatMap(({ part, whole }) => [part, whole]))],
  check: (input) => together(WITHIN.filter((pair) => isJudged(input, pair)).map((pair) => within(input, pair))),
};

type Pair = (typeof WITHIN)[number];

/** The accounts always; a budget that nobody entered is not asked for. */
const isJudged = (input: CheckInput, { part, whole }: Pair): boolean =>
  part === 'threePublics.total' || [part, whole].every((code) => effectiveFigure(input, code).state === 'known');

function within(input: CheckInput, { part, whole }: Pair): CheckOutcome {
  const record = lookInto(input);
  const [amount, most] = [record.amount(part), record.amount(whole)];
  return record.conclude(() => {
    if (compare(amount, add(most, money(input.template.checks.tolerances.amount))) <= 0) return [];
    const [name, wholeName] = [nameOf(input, part), nameOf(input, whole)];
    return [
      {
        message: said(
          `${name.zh} ${inWan(amount)} 万元，大于${wholeName.zh} ${inWan(most)} 万元。`,
          `${name.en}, ${inWan(amount)} 万元, is more than ${wholeName.en}, ${inWan(most)} 万元.`,
        ),
        expected: same(`≤ ${inWan(most)} 万元`),
        found: shownAmount(amount),
        where: { figure: part },
        remedy: said(
          '核对金额单位和填报口径；确有项目经费列支“三公”的，说明原因。',
          'Check unit and scope; where projects paid for them, say so.',
        ),
      },
    ];
  });
}
