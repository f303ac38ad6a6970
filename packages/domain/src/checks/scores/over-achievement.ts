import { said } from '../../language/index.ts';
import { roundDecimal } from '../../money/index.ts';
import { overAchievement, schemeInScope } from '../../scoring/index.ts';
import type { Template } from '../../templates/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, lacking, onCell } from '../indicators/each-indicator.ts';
import { type IndicatorRow, ofIndicators, titleOf } from '../indicators/indicator-rows.ts';
import { numberIn, shownMeasure } from '../indicators/measures.ts';

/** By how many percent an indicator exceeds its target, where that is a deviation by the template’s scheme; else null. */
export function deviationUpwards({ sign, target, actual }: IndicatorRow, { scoring }: Template): string | null {
  if (sign === null) return null;
  const facts = { sign, target: numberIn(target), actual: numberIn(actual) };
  return overAchievement(facts, scoring.overAchievement.from);
}

export const farExceeded: Check = {
  code: 'SCO-09',
  title: said('超额完成较多的说明原因', 'A target exceeded by far is explained'),
  explanation: said(
    '实际完成值超过指标值 30%（以模板为准）以上的，多因指标值偏低，属指标偏离，应说明原因；模板规定扣分的，计算得分时扣减。',
    'An actual value 30% (or as the template says) above its target mostly means an easy target: it is explained, and where the template deducts points, the computed score does.',
  ),
  source: '预算管理一体化平台绩效自评操作手册',
  severity: 'explain',
  needs: ofIndicators('sign', 'target', 'adjustedTarget', 'actual', 'unit', 'deviation', 'scoreReason'),
  check: eachIndicator((row, template) => {
    const { target, actual } = row;
    if (row.sign === null || target === null || actual === null)
      return { lacks: lacking(row, 'sign', 'target', 'actual') };
    const deviation = deviationUpwards(row, template);
    if (deviation === null) return [];
    const { from, deduct, on } = schemeInScope(template.scoring, row.project ? 'project' : 'overall').overAchievement;
    const excess = roundDecimal(deviation, 2);
    if (row.deviation !== null || row.scoreReason !== null) return [];
    const title = titleOf(row);
    const [wanted, reached] = [shownMeasure(target, row.unit), shownMeasure(actual, row.unit)];
    return [
      onCell(row, 'actual', {
        message: said(
          `${title.zh}实际完成 ${reached}，高出指标值（${wanted}）${excess}%，未说明原因${on ? `；按规定扣 ${deduct} 分` : ''}。`,
          `${title.en} reached ${reached}, ${excess}% above its target of ${wanted}, and no reason is given${on ? `; ${deduct} points are deducted` : ''}.`,
        ),
        expected: said(`超过指标值不到 ${from}%，或说明原因`, `less than ${from}% above the target, or a reason`),
        found: said(`超过 ${excess}%`, `${excess}% above`),
        remedy: said('在“偏差原因”中说明超额完成的原因。', 'Say beside it why the target was exceeded.'),
      }),
    ];
  }),
};
