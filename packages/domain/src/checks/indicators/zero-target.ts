import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { standardOf } from './computed.ts';
import { eachIndicator, lacking, onCell } from './each-indicator.ts';
import { ofIndicators, titleOf } from './indicator-rows.ts';
import { isQuantitative, numberIn } from './measures.ts';

export const zeroTargets: Check = {
  code: 'IND-10',
  title: said('按比例计分的指标值不为 0', 'A target of which a ratio is taken is not zero'),
  explanation: said(
    '指标值为 0 时无法计算完成比例。事故数、违规数等以 0 为目标的，应选用“完成得满分，否则不得分”或逐级扣分的标准。',
    'No ratio can be taken of zero. Where none is the target (accidents, breaches), the standard is all or nothing, or deducts step by step.',
  ),
  source: '绩效目标申报表审核规则',
  severity: 'block',
  needs: ofIndicators('sign', 'standard', 'target', 'adjustedTarget', 'library'),
  check: eachIndicator((row, template) => {
    if (row.sign === null || row.target === null) return { lacks: lacking(row, 'sign', 'target') };
    const target = numberIn(row.target);
    if (!isQuantitative(row) || target === null || compareDecimals(target, '0') !== 0) return [];
    const standard = standardOf(row, template);
    const takesRatio = standard?.kind === 'ratio' || (standard?.kind === 'whole' && standard.otherwise === 'ratio');
    if (!takesRatio) return [];
    const title = titleOf(row);
    return [
      onCell(row, 'target', {
        message: said(
          `${title.zh}的指标值为 0，而按比例计分，无法计算。`,
          `${title.en} has a target of 0 and is scored in proportion, which cannot be computed.`,
        ),
        expected: said('大于 0 的指标值，或不按比例计分', 'a target above 0, or another standard'),
        found: said('0', '0'),
        remedy: said(
          '核对指标值；目标确为 0 的，请财政部门改用其他评分标准。',
          'Check the target; where none is meant, have the bureau choose another standard.',
        ),
      }),
    ];
  }),
};
