import { numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from '../../money/index.ts';
import { FINAL_ACCOUNTS, repeatsSource } from '../accounts/compare-source.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { shownNumber } from '../figure-words.ts';
import { effectiveFigure, lookInto, together } from '../known-figures.ts';

const FIGURES = ['staff.actual', 'staff.actual.previous', 'staff.change'] as const;

export const headcountChange: Check = {
  code: 'STF-05',
  title: said('上年人数加增减等于本年人数', 'Last year’s staff and the change give this year’s'),
  explanation: said(
    '上年末实有人数加本年增减人数应等于本年末实有人数，并与决算人员表一致。',
    'Staff at last year’s end and the change of the year are staff at this year’s end, as the accounts have it.',
  ),
  source: '部门决算人员情况表',
  severity: 'explain',
  needs: [...FIGURES, 'lastYear', 'finalAccounts'],
  check(input) {
    const accounts = input.finalAccounts && repeatsSource(input, FINAL_ACCOUNTS, [{ code: 'staff.actual' }]);
    // Accounts that do not tell the staff leave the question to the record.
    return together([fromLastYear(input), ...(accounts && 'findings' in accounts ? [accounts] : [])]);
  },
};

function fromLastYear(input: CheckInput): CheckOutcome {
  const record = lookInto(input);
  const [actual, previous] = [
    record.number('staff.actual'),
    staffBefore(input) ?? record.number('staff.actual.previous'),
  ];
  const change = record.number('staff.change');
  return record.conclude(() => {
    const expected = addDecimals(previous, change);
    if (compareDecimals(expected, actual) === 0) return [];
    const difference = subtractDecimals(actual, previous);
    return [
      {
        message: said(
          `上年末 ${previous} 人，本年增减 ${change} 人，年末应为 ${expected} 人，填报 ${actual} 人。`,
          `With ${previous} at last year’s end and a change of ${change}, staff should be ${expected}; ${actual} is stated.`,
        ),
        expected: shownNumber(expected, '人'),
        found: shownNumber(actual, '人'),
        where: { figure: 'staff.actual' },
        remedy: said(
          `对照决算人员表核对；人数无误的，将比上年增减改为 ${difference} 人。`,
          `Compare with the staff table of the accounts; where the headcounts are right, change the difference to ${difference}.`,
        ),
        fix: { figure: 'staff.change', number: difference },
      },
    ];
  });
}

/** Last year's staff, by last year's evaluation where this record does not tell. */
function staffBefore(input: CheckInput): Decimal | null {
  if (effectiveFigure(input, 'staff.actual.previous').state !== 'missing') return null;
  return numberOf(input.lastYear?.figures.get('staff.actual'));
}
