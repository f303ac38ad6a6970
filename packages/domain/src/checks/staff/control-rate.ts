import { said } from '../../language/index.ts';
import { compareDecimals, percentOf } from '../../money/index.ts';
import { rateRecomputes } from '../arithmetic/rate-rule.ts';
import type { Check } from '../check.ts';
import { same, shownNumber } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';

export const controlRate: Check = {
  code: 'STF-01',
  title: said('在职人员控制率可复算', 'The staff control rate recomputes'),
  explanation: said(
    '在职人员控制率等于年末在职人数除以编制数；编制以编办批复为准。',
    'The control rate is staff at year end over the quota approved by the establishment office.',
  ),
  source: '部门整体支出绩效评价指标表',
  severity: 'block',
  needs: ['staff.controlRate', 'staff.actual', 'staff.quota'],
  check(input) {
    const record = lookInto(input);
    const [actual, quota] = [record.number('staff.actual'), record.number('staff.quota')];
    const stated = record.number('staff.controlRate');
    return record.conclude(() =>
      rateRecomputes(input, {
        code: 'staff.controlRate',
        stated,
        part: { code: 'staff.actual', value: actual, shown: actual },
        whole: { code: 'staff.quota', value: quota, shown: quota },
      }),
    );
  },
};

export const overEstablishment: Check = {
  code: 'STF-02',
  title: said('在职人数不超编制', 'Staff are within the quota'),
  explanation: said(
    '在职人数大于编制数的，应说明原因（如军转安置、改革过渡期），在职人员控制率同时扣分。',
    'More staff than posts must be explained (resettled soldiers, a reform under way); the control rate loses points as well.',
  ),
  source: '部门整体支出绩效评价指标表',
  severity: 'explain',
  needs: ['staff.actual', 'staff.quota'],
  check(input) {
    const record = lookInto(input);
    const [actual, quota] = [record.number('staff.actual'), record.number('staff.quota')];
    return record.conclude(() => {
      if (compareDecimals(actual, quota) <= 0) return [];
      const rate = percentOf(actual, quota);
      const [inZh, inEn] = rate === null ? ['', ''] : [`，控制率 ${rate}%`, `, a control rate of ${rate}%`];
      return [
        {
          message: said(
            `年末实有 ${actual} 人，大于编制 ${quota} 人${inZh}，未说明超编原因。`,
            `There are ${actual} staff for ${quota} posts${inEn}, and no reason is given.`,
          ),
          expected: same(`≤ ${quota} 人`),
          found: shownNumber(actual, '人'),
          where: { figure: 'staff.actual' },
          remedy: said(
            '核对编制批复和年末在编人数（不含退休、临聘人员）；确属超编的，说明原因和消化办法。',
            'Check the approved quota and staff on it (without retired and hired hands); where it is exceeded indeed, give the reason and the plan.',
          ),
        },
      ];
    });
  },
};
