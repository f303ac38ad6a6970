import { said } from '../../language/index.ts';
import { definitionOf } from '../../templates/index.ts';
import { cellsWhere } from '../cells-where.ts';
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
  title: said('脱敏内容已还原', 'Masked values are filled in'),
  explanation: said(
    '“*”是公开时的脱敏符号，不是 0，也不是未填；脱敏的数不参加计算。报送财政的报告应填实际数；按规定不宜填报的，说明原因。',
    '“*” masks a value in publication: it is not zero and not missing, and takes no part in arithmetic. Reports to the finance bureau give the value, or the reason why not.',
  ),
  source: '公开报告脱敏惯例；本系统设定',
  severity: 'explain',
  needs: ['sections', 'figures', 'statedFigures'],
  check: (input) => ({
    findings: [...maskedFigures(input), ...textsOf(input).flatMap((text) => maskedWords(input, text))],
  }),
};

const maskedCells = cellsWhere(
  (code, { state }, template) => state === 'masked' && !definitionOf(template, code)?.essential,
);

function maskedFigures(input: CheckInput): readonly FindingDraft[] {
  return [...maskedCells(input)].map(([code]) => {
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

/** The places that no figure stands behind: those are reported with their figure. */
function maskedWords(input: CheckInput, { name, section, plain, quantities }: SectionText): readonly FindingDraft[] {
  const figures = (input.statedFigures ?? []).filter((stated) => stated.masked && stated.section === name);
  const masked = quantities.filter(
    ({ value, start, end }) =>
      value === null && !isCited(section, start) && !figures.some((one) => one.start < end && start < one.end),
  );
  const [first] = masked;
  if (!first) return [];
  // A mask without a unit hides a name (“*县人民代表大会”): the words behind it say which.
  const words = first.unit === '' ? `${first.text}${plain.slice(first.end, first.end + 4)}` : first.text;
  return [
    {
      message: said(
        `本部分有 ${masked.length} 处仍为脱敏符号“*”，第一处为“${words}”。`,
        `The section has ${masked.length} masked places; the first is “${words}”.`,
      ),
      expected: null,
      found: said(`${masked.length} 处“*”`, `${masked.length} × “*”`),
      where: { section: name, start: first.start, end: first.end },
      remedy: said('逐处填写实际内容；按规定不宜填报的，说明原因。', 'Fill in each place, or give the reason why not.'),
    },
  ];
}
