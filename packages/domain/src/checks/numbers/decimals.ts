import { said } from '../../language/index.ts';
import { inUnit, roundDecimal } from '../../money/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { type Quantity, type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

const MONEY_UNITS = new Set(['元', '万元', '万', '亿元']);
const EXPONENT = /\d(?:\.\d+)?[Ee][+-]?\d{1,3}/g;

const decimalsOf = ({ value }: Quantity): string => value?.split('.')[1] ?? '';

/** 0.0900000762939453 and −0.300000152587891: binary floats of a spreadsheet, printed in full. */
const isFloatNoise = (quantity: Quantity): boolean =>
  /(?:0{5}|9{5})\d{2,}$/.test(decimalsOf(quantity)) || decimalsOf(quantity).length > 8;

export const amountDecimals: Check = {
  code: 'NUM-07',
  title: said('金额最多两位小数', 'Amounts have two decimals at the most'),
  explanation: said(
    '以万元计的金额保留两位小数，不用科学记数法；记录中可精确到分。',
    'Amounts in 万元 have two decimals in the text and no exponent; the record keeps them to the fen.',
  ),
  source: '预算管理一体化系统数据格式',
  severity: 'explain',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap((text) => [...tooFine(text), ...exponents(text)]) }),
};

function tooFine(text: SectionText): readonly FindingDraft[] {
  return text.quantities
    .filter((quantity) => MONEY_UNITS.has(quantity.unit) && decimalsOf(quantity).length > 2 && !isFloatNoise(quantity))
    .map(({ start, end, text: words, amount, unit }) => {
      const rounded = amount === null || unit === '元' ? null : `${inUnit(amount, '万元', 2)}万元`;
      return onWords(text, {
        start,
        end,
        ...(rounded !== null && { expected: same(rounded) }),
        message: said(`金额“${words}”超过两位小数。`, `The amount “${words}” has more than two decimals.`),
        remedy: said(rounded === null ? '四舍五入到两位小数。' : `改为“${rounded}”。`, 'Round it to two decimals.'),
      });
    });
}

function exponents(text: SectionText): readonly FindingDraft[] {
  return [...text.plain.matchAll(EXPONENT)].map(({ 0: words, index }) =>
    onWords(text, {
      start: index,
      end: index + words.length,
      message: said(`“${words}”是科学记数法。`, `“${words}” is written with an exponent.`),
      remedy: said('改为普通数字。', 'Write it as a plain number.'),
    }),
  );
}

export const floatNoise: Check = {
  code: 'NUM-09',
  title: said('没有电子表格的浮点尾数', 'No float noise from spreadsheets'),
  explanation: said(
    '从电子表格粘贴的数可能带有浮点误差尾数，如 0.0900000762939453，应按实际精度填写。',
    'Numbers pasted from a spreadsheet may carry float noise such as 0.0900000762939453; write what was meant.',
  ),
  source: '预算执行考核表',
  severity: 'explain',
  needs: ['sections'],
  check: (input) => ({
    findings: textsOf(input).flatMap((text) =>
      text.quantities.filter(isFloatNoise).map((quantity) => {
        const meant = roundDecimal(quantity.value ?? '0', 2);
        return onWords(text, {
          start: quantity.start,
          end: quantity.end,
          expected: same(meant),
          message: said(
            `“${quantity.text}”带有浮点误差尾数，疑为 ${meant}。`,
            `“${quantity.text}” carries float noise; ${meant} is probably meant.`,
          ),
          remedy: said(`核对后改为 ${meant}。`, `Check it, and write ${meant}.`),
        });
      }),
    ),
  }),
};
