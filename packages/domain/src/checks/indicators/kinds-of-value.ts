import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, lacking, onCell } from './each-indicator.ts';
import { ofIndicators, titleOf } from './indicator-rows.ts';
import { dateIn, isQuantitative, numberIn, wordsIn } from './measures.ts';

export const kindsOfValue: Check = {
  code: 'IND-11',
  title: said('实际完成值与指标性质一致', 'The actual value is of the indicator’s kind'),
  explanation: said(
    '定量指标应填数字，不应填“达成预期指标”；定性指标应写明达到的状态，不应只填数字；时限指标应填完成日期。',
    'A quantitative indicator has a number, not “as expected”; a qualitative one says what was reached, not a bare number; one with a time limit has a date.',
  ),
  source: '项目支出绩效自评表；绩效自评表审核规则',
  severity: 'explain',
  needs: ofIndicators('sign', 'target', 'adjustedTarget', 'actual'),
  check: eachIndicator((row) => {
    const { sign, actual } = row;
    if (sign === null || actual === null) return { lacks: lacking(row, 'sign', 'actual') };
    const [number, words] = [numberIn(actual), wordsIn(actual)];
    const title = titleOf(row);
    if (isQuantitative(row) && words !== null && numberIn(row.target) !== null) {
      return [
        onCell(row, 'actual', {
          message: said(
            `${title.zh}是定量指标，实际完成值填写为“${words}”。`,
            `${title.en} is quantitative; its actual value says “${words}”.`,
          ),
          expected: said('数字', 'a number'),
          found: said(words, words),
          remedy: said('填写实际完成的数值。', 'Enter the number that was reached.'),
        }),
      ];
    }
    if (sign === 'qualitative' && number !== null) {
      return [
        onCell(row, 'actual', {
          message: said(
            `${title.zh}是定性指标，实际完成值只填写了数字 ${number}。`,
            `${title.en} is qualitative; its actual value is the bare number ${number}.`,
          ),
          expected: said('达到的状态', 'what was reached, in words'),
          found: said(number, number),
          remedy: said(
            '写明达到的状态；能够量化的，改为定量指标。',
            'Say what was reached; where it can be counted, make it quantitative.',
          ),
        }),
      ];
    }
    const isDated = sign === 'before' && dateIn(wordsIn(row.target)) !== null;
    if (!isDated || (words !== null && dateIn(words) !== null)) return [];
    const shown = words ?? number ?? '';
    return [
      onCell(row, 'actual', {
        message: said(
          `${title.zh}规定了期限，实际完成值填写为“${shown}”，没有完成日期。`,
          `${title.en} is due by a date; its actual value says “${shown}”, which is none.`,
        ),
        expected: said('完成日期', 'the date'),
        found: said(shown, shown),
        remedy: said('填写完成日期。', 'Enter the date.'),
      }),
    ];
  }),
};
