import { said } from '../../language/index.ts';
import { type Decimal, decimalsAgree, type Money, percentOf } from '../../money/index.ts';
import type { CheckInput, FindingDraft } from '../check.ts';
import { nameOf, same, shownNumber } from '../figure-words.ts';

/** A rate as stated, and what it is computed from, each as it is shown in the working. */
export interface StatedRate {
  readonly code: string;
  readonly stated: Decimal;
  readonly part: { readonly code: string; readonly value: Money | Decimal; readonly shown: string };
  readonly whole: { readonly code: string; readonly value: Money | Decimal; readonly shown: string };
}

/** Whether a rate is its part over its whole, within the template's tolerance for rates (percentage points). */
export function rateRecomputes(input: CheckInput, { code, stated, part, whole }: StatedRate): readonly FindingDraft[] {
  const name = nameOf(input, code);
  const found = shownNumber(stated, '%');
  const computed = percentOf(part.value, whole.value);
  if (computed === null) return [nothingToDivideBy(input, code, whole.code, stated)];
  if (decimalsAgree(stated, computed, input.template.checks.tolerances.rate)) return [];
  const [partName, wholeName] = [nameOf(input, part.code), nameOf(input, whole.code)];
  const working = `${part.shown} ÷ ${whole.shown} = ${computed}%`;
  return [
    {
      message: said(
        `${name.zh}应等于${partName.zh}除以${wholeName.zh}：${working}，填报 ${stated}%。`,
        `${name.en} should be ${partName.en} over ${wholeName.en}: ${working}; ${stated}% is stated.`,
      ),
      expected: shownNumber(computed, '%'),
      found,
      where: { figure: code },
      remedy: said(
        `核对${partName.zh}和${wholeName.zh}；两数无误的，将${name.zh}改为 ${computed}%。`,
        `Check ${partName.en} and ${wholeName.en}; where both are right, change ${name.en} to ${computed}%.`,
      ),
      fix: { figure: code, number: computed },
    },
  ];
}

function nothingToDivideBy(input: CheckInput, code: string, whole: string, stated: Decimal): FindingDraft {
  const [name, wholeName] = [nameOf(input, code), nameOf(input, whole)];
  return {
    message: said(
      `${wholeName.zh}为 0，不能计算${name.zh}，填报 ${stated}%。`,
      `${wholeName.en} is 0, so there is no ${name.en}; ${stated}% is stated.`,
    ),
    expected: null,
    found: same(`${stated}%`),
    where: { figure: code },
    remedy: said(
      `核对${wholeName.zh}；确为 0 的，将${name.zh}登记为不适用。`,
      `Check ${wholeName.en}; where it is 0 indeed, record ${name.en} as not applicable.`,
    ),
  };
}
