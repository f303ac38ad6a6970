import { type Bilingual, said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Template } from '../../templates/index.ts';
import type { Check } from '../check.ts';
import { computedScore } from '../indicators/computed.ts';
import { eachIndicator, lacking, onCell } from '../indicators/each-indicator.ts';
import { indicatorLinesIn } from '../indicators/indicator-lines.ts';
import { type IndicatorRow, ofIndicators, titleOf } from '../indicators/indicator-rows.ts';
import { isReached, SIGN_WORDS, shownMeasure } from '../indicators/measures.ts';
import { textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

/** A target that was not reached, and all points for it, though its standard gives fewer. */
export function isMissedWithFullMarks(row: IndicatorRow, template: Template): boolean {
  const { weight, score } = row;
  if (isReached(row) !== false || weight === null || score === null || compareDecimals(score, weight) < 0) return false;
  const computed = computedScore(row, template);
  // A standard with whole steps or bands may give full points just below the target.
  return 'lacks' in computed || compareDecimals(computed.score, weight) < 0;
}

const judgeRows = eachIndicator((row, template) => {
  const { weight, score, target, actual, sign } = row;
  if (sign === null || target === null || actual === null || weight === null || score === null) {
    return { lacks: lacking(row, 'sign', 'target', 'actual', 'weight', 'score') };
  }
  if (!isMissedWithFullMarks(row, template)) return [];
  const title = titleOf(row);
  const [wanted, reached] = [`${SIGN_WORDS[sign]}${shownMeasure(target, row.unit)}`, shownMeasure(actual, row.unit)];
  return [
    onCell(row, 'score', {
      ...missed(title, wanted, reached, weight),
      ...(row.scoreReason !== null && { lighter: 'explain' }),
    }),
  ];
});

export const missedFullMarks: Check = {
  code: 'SCO-13',
  title: said('未完成的指标不得满分', 'A missed target does not earn full marks'),
  explanation: said(
    '实际完成值未达到指标值的，不得给满分。如采购执行率目标 100%、实际 72.74%，得分应相应扣减。正文中以一行写出的指标（如“满意度 ≥95% 90% 10 10”）同样核对。',
    'Where the actual value misses the target the score is not full: an execution of 72.74% against a target of 100% loses points. Indicators that the text gives in a line are judged alike.',
  ),
  source: '部门整体绩效自评表（重庆）；绩效自评表审核规则',
  severity: 'block',
  needs: [
    ...ofIndicators(
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
    'sections',
  ],
  check(input) {
    const rows = judgeRows(input);
    const lines = textsOf(input).flatMap((text) =>
      indicatorLinesIn(text).map((line) => ({ text, line, isMissed: isReached(line) === false })),
    );
    const findings = lines
      .filter(({ line, isMissed }) => isMissed && compareDecimals(line.score, line.weight) >= 0)
      .map(({ text, line }) =>
        onWords(text, { ...line, ...missed(line.name, line.wanted, line.reached, line.weight) }),
      );
    if ('lacks' in rows)
      return lines.length > 0 && rows.lacks[0] === 'indicators'
        ? { findings }
        : findings.length > 0
          ? { findings }
          : rows;
    return { findings: [...rows.findings, ...findings] };
  },
};

const missed = (title: Bilingual, wanted: string, reached: string, weight: string) => ({
  message: said(
    `${title.zh}的指标值为 ${wanted}，实际完成 ${reached}，未完成而得满分 ${weight} 分。`,
    `${title.en} is to reach ${wanted} and reached ${reached}, yet has its full ${weight} points.`,
  ),
  expected: said(`少于 ${weight} 分`, `less than ${weight}`),
  found: said(`${weight} 分`, weight),
  remedy: said(
    '按评分标准扣减得分，并说明偏差原因。',
    'Deduct points by the standard, and say why the target was missed.',
  ),
});
