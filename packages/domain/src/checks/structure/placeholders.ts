import { type FigureValue, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { cellsWhere } from '../cells-where.ts';
import type { Check, CheckInput, FindingDraft, FindingPlace } from '../check.ts';
import { same } from '../figure-words.ts';
import { isCited, plainText, textsOf } from '../text/section-text.ts';

/**
 * What forms and copied reports leave behind. Masked values (`*`) and the blank that a figure chip shows while its figure is
 * missing (`＿＿`) are another matter: STR-05 and NUM-03 report them.
 */
const PLACEHOLDER = new RegExp(
  [
    '[XxＸ×]{2,}(?![A-Za-z])',
    '[{｛][^{}｛｝\\n]{1,20}[}｝]',
    '某某',
    '…{2,}',
    '待定|待填|待补充|此处填写|请填写|请输入|填写说明',
    '（[^（）\\n]{0,8}(?:不超过\\d{2,4}字|\\d{2,4}字(?:以内|左右|以上))）',
    '[_＿]{2,}',
    '□{2,}',
  ].join('|'),
  'g',
);

export const placeholders: Check = {
  code: 'STR-04',
  title: said('无占位符和填写提示', 'No placeholders and hints left'),
  explanation: said(
    '提交前应清除“××”“某某”“待定”“（100字以内）”等占位符和模板提示语，正文和附件表格均应如此。',
    'Placeholders such as ××, 某某, 待定 and hints of the form must be gone from text and forms before the report is submitted.',
  ),
  source: '绩效自评表审核规则；公开报告常见错误',
  severity: 'block',
  needs: ['sections', 'figures'],
  check: (input) => ({ findings: [...inSections(input), ...inCells(input)] }),
};

const inSections = (input: CheckInput): readonly FindingDraft[] =>
  textsOf(input).flatMap(({ name, plain, section }) =>
    [...plain.matchAll(PLACEHOLDER)]
      .filter((match) => !isCited(section, match.index))
      .map((match) => {
        const end = match.index + match[0].length;
        return leftBehind(section.text.slice(match.index, end), { section: name, start: match.index, end });
      }),
  );

/** Words of the forms: one finding a cell, for it is mended as a whole. */
const inCells = (input: CheckInput): readonly FindingDraft[] =>
  [...cellsLeft(input)].flatMap(([figure, value]) => leftBehind(placeholderIn(value) ?? '', { figure }));

const placeholderIn = (value: FigureValue): string | undefined => {
  const words = textOf(value);
  return words === null ? undefined : plainText(words).match(PLACEHOLDER)?.[0];
};

const cellsLeft = cellsWhere((_, value) => placeholderIn(value) !== undefined);

const leftBehind = (words: string, where: FindingPlace): FindingDraft => ({
  message: said(
    `“${words}”是占位符或填写提示，未替换为实际内容。`,
    `“${words}” is a placeholder or a hint of the form.`,
  ),
  expected: null,
  found: same(words),
  where,
  remedy: said('填写实际内容，或删去提示语。', 'Write the actual content, or delete the hint.'),
});
