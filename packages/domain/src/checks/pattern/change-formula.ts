import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { agree, type Money, money } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

/** `变动率=（58.00-40）÷40`, 万元; brackets and signs as `plainText` makes them. */
const FORMULA = /变动率[ ]?[=＝为][ ]?（?(\d{1,9}(?:\.\d{1,6})?)[ ]?[-−–][ ]?(\d{1,9}(?:\.\d{1,6})?)）?[ ]?[÷/][ ]?\2/g;
/** Signs before the formula within which it is said whose rate it is. */
const REACH = 120;
const BASE = 'threePublics.total.previousBudget';

/** What `changeFormulas` looks at. */
export const READ_BY_FORMULAS: Check['needs'] = ['sections', BASE];

/** Rates of change of the three publics that the text computes from a last year's budget which the record does not have. */
export function changeFormulas(input: CheckInput): readonly FindingDraft[] {
  return textsOf(input).flatMap((text) =>
    [...text.plain.matchAll(FORMULA)].flatMap((match) => {
      const isThreePublics = text.plain.slice(Math.max(0, match.index - REACH), match.index).includes('三公');
      const base = match[2];
      return isThreePublics && base !== undefined ? judge(input, text, match, money(base, '万元')) : [];
    }),
  );
}

function judge(
  input: CheckInput,
  text: SectionText,
  { 0: words, index }: RegExpExecArray,
  base: Money,
): readonly FindingDraft[] {
  const recorded = effectiveFigure(input, BASE);
  const amount = amountOf(recorded);
  // Masked, or said not to be applicable: there is nothing to compare with.
  if (
    amount === null
      ? recorded.state !== 'missing'
      : agree(base, amount, money(input.template.checks.tolerances.narrative))
  )
    return [];
  return [
    onWords(text, {
      start: index,
      end: index + words.length,
      message:
        amount === null
          ? said(
              `“三公”经费变动率以上年预算数 ${inWan(base)} 万元计算，表中没有上年预算数，无法核对。`,
              `The change of the three publics is computed from last year’s budget of ${inWan(base)} 万元, which the forms do not give: it cannot be verified.`,
            )
          : said(
              `“三公”经费变动率以上年预算数 ${inWan(base)} 万元计算，填报的上年预算数为 ${inWan(amount)} 万元。`,
              `The change of the three publics is computed from last year’s budget of ${inWan(base)} 万元; ${inWan(amount)} 万元 is recorded.`,
            ),
      remedy: said('填写上年预算数，并核对变动率。', 'Enter last year’s budget, and check the rate.'),
    }),
  ];
}
