import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, lacking, onCell } from './each-indicator.ts';
import { ofIndicators, titleOf } from './indicator-rows.ts';
import { wordsIn } from './measures.ts';

/** A target that is nothing but a wish: 进一步加强, 有效提升, 效果明显. What names a document, a date or a state is not. */
const VAGUE =
  /^(?:得到|持续|不断|进一步|逐步|有效|大力|明显|显著|稳步|全面|切实|较大|一定|有所|日益|效果|成效|作用|水平|能力|质量|效率|程度|加强|提升|提高|改善|增强|推进|推动|促进|完善|优化|强化|保障|深化|良好|较好|突出|显现|好|高|强|的|地|和|并|、|，|。)+$/;

export const vagueWords: Check = {
  code: 'IND-03',
  title: said('指标值具体可衡量，不只用空泛词语', 'Targets can be measured, and are more than words of praise'),
  explanation: said(
    '“进一步加强”“有效提升”“效果明显”等词语没有可核对的标准；定性指标应写明达到的状态，或在佐证中给出依据。',
    'Words such as “further strengthened” or “clear effect” cannot be checked: a qualitative target says what state is reached, or evidence stands beside it.',
  ),
  source: '绩效目标申报表审核规则',
  severity: 'explain',
  needs: ofIndicators('sign', 'target', 'adjustedTarget', 'evidence'),
  check: eachIndicator((row) => {
    if (row.target === null) return { lacks: lacking(row, 'target') };
    const words = wordsIn(row.target)?.trim() ?? '';
    if (!VAGUE.test(words) || row.evidence !== null) return [];
    const title = titleOf(row);
    return [
      onCell(row, 'target', {
        message: said(
          `${title.zh}的指标值“${words}”空泛，没有可核对的标准，也没有佐证。`,
          `${title.en} has the target “${words}”: nothing that could be checked, and no evidence.`,
        ),
        expected: said('数量、时限或可核对的状态', 'a number, a date or a state that can be checked'),
        found: said(words, words),
        remedy: said(
          '改为可衡量的指标值，或在佐证中写明依据。',
          'Give a target that can be measured, or the evidence beside it.',
        ),
      }),
    ];
  }),
};
