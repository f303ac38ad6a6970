import { amountOf, figureIn } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { absolute, agree, inUnit, isZero, type Money, money } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft, StatedFigure } from '../check.ts';
import { inWan, nameOf, shownAmount } from '../figure-words.ts';

export const unitSlips: Check = {
  code: 'NUM-02',
  title: said('没有元与万元的混淆', 'No slip between 元 and 万元'),
  explanation: said(
    '正文金额与数据恰好相差一万倍的，是把元写成了万元或把万元写成了元。',
    'Where text and record differ by ten thousand times, 元 was written for 万元 or the other way round.',
  ),
  source: '预决算公开审核规则',
  severity: 'block',
  needs: ['statedFigures', 'figures'],
  check(input) {
    if (!input.statedFigures) return { lacks: ['statedFigures'] };
    return { findings: input.statedFigures.flatMap((stated) => slipIn(input, stated)) };
  },
};

/**
 * Whether one amount is ten thousand times the other. What was rounded in the smaller is ten thousand times as much in the
 * larger, so the larger one is divided, and two decimals of 万元 are allowed for.
 */
export function isUnitSlip(left: Money, right: Money): boolean {
  if (isZero(left) || isZero(right)) return false;
  const divided = (amount: Money) => money(inUnit(amount, '万元', 2));
  const near = (large: Money, small: Money) => agree(divided(large), small, money('0.01')) && !isZero(divided(large));
  return near(absolute(left), absolute(right)) || near(absolute(right), absolute(left));
}

function slipIn(input: CheckInput, { code, amount, section, start, end, text }: StatedFigure): readonly FindingDraft[] {
  const recorded = amountOf(figureIn(input.figures, code));
  if (amount === undefined || recorded === null || !isUnitSlip(money(amount), recorded)) return [];
  const name = nameOf(input, code);
  return [
    {
      message: said(
        `${name.zh}正文写作“${text}”，数据为 ${inWan(recorded)} 万元，恰好相差一万倍，疑为元与万元混淆。`,
        `The text gives ${name.en} as “${text}”, the record ${inWan(recorded)} 万元: ten thousand times apart, a slip of 元 and 万元.`,
      ),
      expected: shownAmount(recorded),
      found: shownAmount(money(amount)),
      where: { ...(section !== null && { section }), figure: code, start, end },
      remedy: said('核对金额单位，改正正文或数据。', 'Check the unit, and correct text or record.'),
    },
  ];
}
