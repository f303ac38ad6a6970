import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { nameOf, shownNumber } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import { reasonIsGiven } from '../text/reasons.ts';

/** Percent; below it the form asks for a reason. */
const LOW = '90';
const RATES = ['budget.executionRate', 'project.realisationRate'] as const;
const SUBJECT = /执行率|实现率|支出进度|执行进度|支付进度|资金结余|未支付|未支出/;

/** Asks for the reason instead of blocking for want of it: it is given right where the finding is shown. */
export const lowExecution: Check = {
  code: 'SCO-11',
  title: said('执行率低于 90% 的说明原因', 'An execution rate below 90% is explained'),
  explanation: said(
    '预算执行率或支出实现率低于 90% 的，应说明原因；正文已写明原因的不再提示。',
    'An execution or realisation rate below 90% has its reason; where the text gives one, nothing is asked.',
  ),
  source: '项目支出绩效自评表；湖南省部门整体支出绩效自评报告提纲',
  severity: 'explain',
  needs: ['sections', ...RATES],
  check(input) {
    const judged = RATES.map((code) => judge(input, code));
    const known = judged.filter((outcome) => 'findings' in outcome);
    return together(known.length > 0 ? known : judged);
  },
};

function judge(input: CheckInput, code: string): CheckOutcome {
  const record = lookInto(input);
  const rate = record.number(code);
  return record.conclude(() => {
    if (compareDecimals(rate, LOW) >= 0 || reasonIsGiven(input, SUBJECT)) return [];
    const name = nameOf(input, code);
    return [
      {
        message: said(
          `${name.zh}为 ${rate}%，低于 ${LOW}%，正文未说明原因。`,
          `${name.en} is ${rate}%, below ${LOW}%, and the text gives no reason.`,
        ),
        expected: said(`不低于 ${LOW}%，或说明原因`, `${LOW}% or more, or a reason`),
        found: shownNumber(rate, '%'),
        where: { figure: code },
        remedy: said(
          '在正文说明执行率偏低的原因和改进办法。',
          'Say in the text why the rate is low and what will be done.',
        ),
      },
    ];
  });
}
