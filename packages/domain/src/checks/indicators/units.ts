import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, lacking, onCell } from './each-indicator.ts';
import { ofIndicators, titleOf } from './indicator-rows.ts';
import { isQuantitative, numberIn } from './measures.ts';

export const unitsOfIndicators: Check = {
  code: 'IND-04',
  title: said('定量指标写明计量单位', 'A quantitative indicator has its unit'),
  explanation: said(
    '指标值为数字的，应写明计量单位，如 次、件、%、万元，否则无法核对。',
    'Where the target is a number its unit is given, such as 次, %, 万元; without it nothing can be compared.',
  ),
  source: '绩效目标申报表审核规则',
  severity: 'explain',
  needs: ofIndicators('sign', 'target', 'adjustedTarget', 'unit'),
  check: eachIndicator((row) => {
    if (row.sign === null) return { lacks: lacking(row, 'sign') };
    const target = numberIn(row.target);
    if (!isQuantitative(row) || target === null || row.unit !== null) return [];
    const title = titleOf(row);
    return [
      onCell(row, 'unit', {
        message: said(
          `${title.zh}的指标值 ${target} 没有计量单位。`,
          `${title.en} has a target of ${target} without a unit.`,
        ),
        expected: said('计量单位', 'a unit'),
        found: said(target, target),
        remedy: said('填写计量单位。', 'Enter the unit.'),
      }),
    ];
  }),
};
