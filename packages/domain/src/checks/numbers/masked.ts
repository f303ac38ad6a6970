import { said } from '../../language/index.ts';
import { definitionOf } from '../../templates/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { nameOf, same } from '../figure-words.ts';
import { isCited, type SectionText, textsOf } from '../text/section-text.ts';

/**
 * Decision: a masked value is its own state, never zero. Essential figures that are masked block the submit (STR-05);
 * other masked figures, and `*` in the running text, ask for a reason here: one finding a section, not one for each
 * of its many places, at the first of them, so that a clerk who fills them goes from one to the next.
 */
export const maskedValues: Check = {
  code: 'NUM-03',
  title: said('脱敏数值已还原', 'Masked values are filled in'),
  explanation: said(
    '“*”是公开时的脱敏符号，不是 0，也不是未填；脱敏的数不参加计算。报送财政的报告应填实际数；按规定不宜填报的，说明原因。',
    '“*” masks a value in publication: it is not zero and not missing, and takes no part in arithmetic. Reports to the finance bureau give the value, or the reason why not.',
  ),
  source: 'S1；本产品约定',
  severity: 'explain',
  needs: ['sections', 'figures'],
  check: (input) => ({ findings: [...maskedFigures(input), ...textsOf(input).flatMap(maskedWords)] }),
};

function maskedFigures(input: CheckInput): readonly FindingDraft[] {
  return [...input.figures]
    .filter(([code, { state }]) => state === 'masked' && !definitionOf(input.template, code)?.essential)
    .map(([code]) => {
      const name = nameOf(input, code);
      return {
        message: said(`${name.zh}仍为脱敏符号“*”。`, `${name.en} is still masked by “*”.`),
        expected: null,
        found: same('*'),
        where: { figure: code },
        remedy: said(`填写${name.zh}的实际数。`, `Enter the value of ${name.en}.`),
      };
    });
}

function maskedWords({ name, section, quantities }: SectionText): readonly FindingDraft[] {
  const masked = quantities.filter(({ value, start }) => value === null && !isCited(section, start));
  const [first] = masked;
  if (!first) return [];
  return [
    {
      message: said(
        `本部分有 ${masked.length} 处数值仍为脱敏符号“*”，第一处为“${first.text}”。`,
        `The section has ${masked.length} masked values; the first is “${first.text}”.`,
      ),
      expected: null,
      found: said(`${masked.length} 处“*”`, `${masked.length} × “*”`),
      where: { section: name, start: first.start, end: first.end },
      remedy: said('逐处填写实际数；按规定不宜填报的，说明原因。', 'Fill in each value, or give the reason why not.'),
    },
  ];
}
