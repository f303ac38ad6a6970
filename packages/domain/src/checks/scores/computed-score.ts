import { said } from '../../language/index.ts';
import { judgeStatedScore } from '../../scoring/index.ts';
import type { Check } from '../check.ts';
import { computedScore, standardOf } from '../indicators/computed.ts';
import { eachIndicator, lacking, onCell } from '../indicators/each-indicator.ts';
import { ofIndicators, titleOf } from '../indicators/indicator-rows.ts';
import { isMissedWithFullMarks } from './missed-full-marks.ts';

export const computedScores: Check = {
  code: 'SCO-05',
  title: said('定量指标得分不高于计算得分', 'A quantitative score is not above the computed one'),
  explanation: said(
    '定量指标按指标值、实际完成值和评分标准计算得分，允许相差 0.1 分。自评可以低于计算得分；高于计算得分的，须在“得分说明”写明理由，由财政部门审核。',
    'The score of a quantitative indicator follows from target, actual value and standard, within 0.1 point. A lower one may be claimed; a higher one needs its reason beside it, which the bureau sees.',
  ),
  source: '湖北省项目支出绩效自评表评分说明；绩效自评表审核规则',
  severity: 'block',
  needs: ofIndicators(
    'score',
    'scoreReason',
    'weight',
    'sign',
    'standard',
    'target',
    'adjustedTarget',
    'actual',
    'unit',
    'coefficient',
    'ticked',
  ),
  check: eachIndicator((row, template) => {
    // Judged in bands by a person: SCO-06.
    if (standardOf(row, template)?.kind === 'qualitative') return [];
    const computed = computedScore(row, template);
    if ('lacks' in computed) return { lacks: computed.lacks };
    const { score } = row;
    if (score === null) return { lacks: lacking(row, 'score') };
    const verdict = judgeStatedScore(score, computed.score, row.scoreReason, template.checks.tolerances.score);
    if (verdict === 'ok' || verdict === 'lowered' || isMissedWithFullMarks(row, template)) return [];
    const title = titleOf(row);
    const given = verdict === 'raisedWithReason';
    return [
      onCell(row, 'score', {
        message: said(
          `${title.zh}自评 ${score} 分，高于计算得分 ${computed.score} 分${given ? `，理由：${row.scoreReason}` : '，未写明理由'}。`,
          `${title.en} claims ${score}, above the computed ${computed.score}${given ? `; the reason given: ${row.scoreReason}` : ', without a reason'}.`,
        ),
        expected: computed.working,
        found: said(`${score} 分`, score),
        remedy: given
          ? said('由财政部门审核理由。', 'The bureau reviews the reason.')
          : said('按计算得分填写，或在“得分说明”写明理由。', 'Enter the computed score, or give the reason beside it.'),
        ...(given && { lighter: 'hint' }),
      }),
    ];
  }),
};
