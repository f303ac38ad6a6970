import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import { definitionOf } from '../../templates/index.ts';
import type { Check, CheckInput, FindingDraft, StatedFigure } from '../check.ts';
import { nameOf, same } from '../figure-words.ts';
import { type Quantity, type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';
import { CELLS_WITH_PERCENTS, percentsInCells } from './rates-in-cells.ts';

export const percentDecimals: Check = {
  code: 'NUM-05',
  title: said('百分数按规定保留小数', 'Percentages have the decimals asked for'),
  explanation: said(
    '模板规定保留两位小数的比率，正文应写足两位，如 96.30%，以便核对。',
    'Rates that the template shows with two decimals have both in the text, such as 96.30%, so that they can be checked.',
  ),
  source: '预决算公开审核规则',
  severity: 'hint',
  needs: ['statedFigures'],
  check(input) {
    if (!input.statedFigures) return { lacks: ['statedFigures'] };
    return { findings: input.statedFigures.flatMap((stated) => fewDecimals(input, stated)) };
  },
};

function fewDecimals(input: CheckInput, { code, number, section, start, end }: StatedFigure): readonly FindingDraft[] {
  const definition = definitionOf(input.template, code);
  if (definition?.kind !== 'percent' || number === undefined) return [];
  const written = number.split('.')[1]?.length ?? 0;
  if (written >= definition.digits) return [];
  const name = nameOf(input, code);
  return [
    {
      message: said(
        `${name.zh}写作 ${number}%，应保留 ${definition.digits} 位小数。`,
        `${name.en} is written as ${number}%; it has ${definition.digits} decimals.`,
      ),
      expected: said(`${definition.digits} 位小数`, `${definition.digits} decimals`),
      found: same(`${number}%`),
      where: { ...(section !== null && { section }), figure: code, start, end },
      remedy: said('补足小数位，末位为 0 的也要写出。', 'Write all decimals, a final 0 too.'),
    },
  ];
}

/** Rates that are parts of a whole, of which there can be no more than all. Rates of change and control rates may be more. */
const PART_OF_A_WHOLE =
  /(?:执行率|实现率|满意率|满意度|合格率|达标率|覆盖率|利用率|办结率|及时率|到位率|知晓率|公开率|占比|比重|占[^，。；\d]{1,12})[^，。；\d%]{0,4}$/;

export const percentRange: Check = {
  code: 'NUM-06',
  title: said('百分数在合理范围内', 'Percentages are within their range'),
  explanation: said(
    '正文和表格中的执行率、满意度、合格率、占比等不应大于 100% 或为负；控制率、增减率除外。',
    'Execution, satisfaction, pass rates and shares in text and forms are neither above 100% nor negative; control rates and rates of change may be.',
  ),
  source: '绩效自评表审核规则；预决算公开审核规则',
  severity: 'explain',
  needs: ['sections', ...CELLS_WITH_PERCENTS],
  check: (input) => ({
    findings: [
      ...textsOf(input).flatMap((text) => text.quantities.flatMap((quantity) => outOfRange(text, quantity))),
      ...percentsInCells(input),
    ],
  }),
};

function outOfRange(text: SectionText, { start, end, unit, value }: Quantity): readonly FindingDraft[] {
  if (unit !== '%' || value === null) return [];
  if (compareDecimals(value, '100') <= 0 && compareDecimals(value, '0') >= 0) return [];
  const before = text.plain.slice(Math.max(0, start - 24), start);
  if (!PART_OF_A_WHOLE.test(before)) return [];
  return [
    onWords(text, {
      start,
      end,
      expected: same('0%–100%'),
      message: said(`此项比率不应为 ${value}%。`, `This rate cannot be ${value}%.`),
      remedy: said('核对分子和分母，改正比率。', 'Check what was divided by what, and correct the rate.'),
    }),
  ];
}
