import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, onCell } from '../indicators/each-indicator.ts';
import { ofIndicators, titleOf } from '../indicators/indicator-rows.ts';
import { isReached } from '../indicators/measures.ts';
import { deviationUpwards } from './over-achievement.ts';

export const deviationReasons: Check = {
  code: 'SCO-10',
  title: said('未完成的指标说明偏差原因', 'A missed target has its reason'),
  explanation: said(
    '未完成指标值或未得满分的，应填写偏差原因和改进措施；已完成并得满分却填有偏差原因的，核对是否填错。',
    'Where the target was missed or points were lost, the reason and what will be done stand beside it; a reason beside full marks may stand in the wrong row.',
  ),
  source: '绩效自评表审核规则',
  severity: 'block',
  needs: ofIndicators('score', 'weight', 'sign', 'target', 'adjustedTarget', 'actual', 'deviation'),
  check: eachIndicator((row, template) => {
    const { weight, score, deviation } = row;
    const reached = isReached(row);
    const isFull = score === null || weight === null ? null : compareDecimals(score, weight) >= 0;
    if (reached === null && isFull === null) return { lacks: ['actual', 'score'] };
    const title = titleOf(row);
    if (reached === false || isFull === false) {
      if (deviation !== null) return [];
      const [zh, en] = reached === false ? ['未完成指标值', 'missed its target'] : ['未得满分', 'lost points'];
      return [
        onCell(row, 'deviation', {
          message: said(`${title.zh}${zh}，未填写偏差原因。`, `${title.en} ${en}, and no reason is given.`),
          expected: said('偏差原因和改进措施', 'the reason, and what will be done'),
          remedy: said('填写偏差原因分析及改进措施。', 'Give the reason, and what will be done.'),
        }),
      ];
    }
    if (deviation === null || isFull !== true || deviationUpwards(row, template) !== null) return [];
    return [
      onCell(row, 'deviation', {
        message: said(
          `${title.zh}已完成并得满分，却填有偏差原因。`,
          `${title.en} was reached and has full marks, yet a reason for a deviation is given.`,
        ),
        found: said(deviation, deviation),
        remedy: said('核对是否填错行；没有偏差的，删去。', 'Check the row; where nothing deviates, clear it.'),
        lighter: 'hint',
      }),
    ];
  }),
};
