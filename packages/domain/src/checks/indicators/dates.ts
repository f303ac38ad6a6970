import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { onCell } from './each-indicator.ts';
import { type IndicatorRow, indicatorRowsOf, ofIndicators, titleOf } from './indicator-rows.ts';
import { dateIn, datesIn, wordsIn } from './measures.ts';

export const datesInYear: Check = {
  code: 'IND-06',
  title: said('时效指标的日期在评价年度内', 'Dates of indicators lie within the year'),
  explanation: said(
    '时效指标的期限应在评价年度内，开始日期不晚于结束日期；照抄上年指标时最容易留下旧日期。',
    'A date to be met lies within the year that is evaluated, and nothing ends before it begins; dates of last year are easily left in.',
  ),
  source: '绩效目标申报表审核规则',
  severity: 'block',
  needs: ['fiscalYear', ...ofIndicators('sign', 'level2', 'target', 'adjustedTarget')],
  check(input) {
    const rows = indicatorRowsOf(input);
    if (rows.length === 0) return { lacks: ['indicators'] };
    const unclear = rows.find(({ sign, target }) => sign === 'before' && target === null);
    if (unclear) return { lacks: [`${unclear.list}.*.target`] };
    return { findings: rows.flatMap((row) => judge(input, row)) };
  },
};

function judge({ fiscalYear }: CheckInput, row: IndicatorRow): readonly FindingDraft[] {
  const words = wordsIn(row.target);
  if (words === null || (row.sign !== 'before' && row.level2 !== 'timeliness')) return [];
  const [start, end] = datesIn(words);
  const title = titleOf(row);
  if (start !== undefined && end !== undefined && start > end) {
    return [
      onCell(row, 'target', {
        message: said(
          `${title.zh}的期限“${words}”开始晚于结束。`,
          `${title.en} has “${words}”, which ends before it begins.`,
        ),
        found: said(words, words),
        remedy: said('更正起止日期。', 'Correct the dates.'),
      }),
    ];
  }
  const due = end ?? dateIn(words);
  if (due === null || due.startsWith(`${fiscalYear}-`)) return [];
  return [
    onCell(row, 'target', {
      message: said(
        `${title.zh}的期限“${words}”不在 ${fiscalYear} 年度内。`,
        `${title.en} is due “${words}”, outside the fiscal year ${fiscalYear}.`,
      ),
      expected: said(`${fiscalYear} 年内`, `within ${fiscalYear}`),
      found: said(words, words),
      remedy: said('核对年度，更正日期。', 'Check the year and correct the date.'),
    }),
  ];
}
