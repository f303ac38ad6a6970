import { numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { shownNumber } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { withLastYear } from './last-years-figures.ts';

const RATE = 'carryOver.rate';
/** Percent of the adjusted budget; the target of a published table for budget execution. */
const MOST = '9';

export const carryOverTwice: Check = {
  code: 'YOY-07',
  title: said('结转结余率不连续两年偏高', 'Carry-over is not high two years running'),
  explanation: said(
    '结转结余率连续两年超过 9% 的，说明预算安排与执行长期脱节，应说明原因；财政部门可据此调减预算。',
    'A carry-over above 9% two years running shows that budget and execution do not meet: it is explained, and the bureau may cut the budget.',
  ),
  source: '预算执行考核表',
  severity: 'explain',
  needs: ['lastYear', 'fiscalYear', RATE],
  check(input) {
    const now = numberOf(effectiveFigure(input, RATE));
    const before = numberOf(input.lastYear?.figures.get(RATE));
    if (now === null || (input.lastYear && before === null)) return { lacks: [RATE] };
    return withLastYear(input, () => {
      if (before === null || [now, before].some((rate) => compareDecimals(rate, MOST) <= 0)) return [];
      return [
        {
          message: said(
            `结转结余率上年 ${before}%、本年 ${now}%，连续两年超过 ${MOST}%。`,
            `Carry-over was ${before}% last year and is ${now}% now: above ${MOST}% two years running.`,
          ),
          expected: said(`≤ ${MOST}%`, `≤ ${MOST}%`),
          found: shownNumber(now, '%'),
          where: { figure: RATE },
          remedy: said('说明结转结余偏高的原因和消化办法。', 'Say why it is high, and how it will be used up.'),
        },
      ];
    });
  },
};
