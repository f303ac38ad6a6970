import { said } from '../../language/index.ts';
import { addDecimals, compareDecimals, subtractDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { shownNumber } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';

export const headcountChange: Check = {
  code: 'STF-05',
  title: said('上年人数加增减等于本年人数', 'Last year’s staff and the change give this year’s'),
  explanation: said(
    '上年末实有人数加本年增减人数应等于本年末实有人数，并与决算人员表一致。',
    'Staff at last year’s end and the change of the year are staff at this year’s end, as the accounts have it.',
  ),
  source: '部门决算人员情况表',
  severity: 'explain',
  needs: ['staff.actual', 'staff.actual.previous', 'staff.change'],
  check(input) {
    const record = lookInto(input);
    const [actual, previous] = [record.number('staff.actual'), record.number('staff.actual.previous')];
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
  },
};
