import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, lacking, onCell } from '../indicators/each-indicator.ts';
import { ofIndicators, titleOf } from '../indicators/indicator-rows.ts';

export const scoresWithinWeight: Check = {
  code: 'SCO-01',
  title: said('得分在 0 与分值之间', 'Scores lie between zero and the points'),
  explanation: said(
    '每项指标得分不得突破分值，也不得为负数。',
    'No indicator earns more than its points, or less than nothing.',
  ),
  source: '湖北省项目支出绩效自评表评分说明',
  severity: 'block',
  needs: ofIndicators('score', 'weight'),
  check: eachIndicator((row) => {
    const { weight, score } = row;
    if (weight === null || score === null) return { lacks: lacking(row, 'score', 'weight') };
    const within = compareDecimals(score, '0') >= 0 && compareDecimals(score, weight) <= 0;
    if (within) return [];
    const title = titleOf(row);
    return [
      onCell(row, 'score', {
        message: said(
          `${title.zh}得 ${score} 分，应在 0 与分值 ${weight} 分之间。`,
          `${title.en} has ${score}; it must lie between 0 and its ${weight} points.`,
        ),
        expected: said(`0–${weight} 分`, `0–${weight}`),
        found: said(`${score} 分`, score),
        remedy: said('核对得分和分值。', 'Check the score and the points.'),
      }),
    ];
  }),
};
