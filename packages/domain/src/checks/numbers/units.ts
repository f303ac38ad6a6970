import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

/** Words that an amount belongs to; a bare decimal behind them lacks its unit. */
const NAMES_AN_AMOUNT = /(?:支出|经费|收入|资金|金额|费用?|总额|预算数?|决算数?)(?:为|共|计|共计|合计|总计)?[ ]?$/;

export const unitsWritten: Check = {
  code: 'NUM-01',
  title: said('每个金额都写单位', 'Every amount has its unit'),
  explanation: said(
    '金额应写全单位“万元”或“元”；只写“万”的按万元理解，但应补上“元”字；没有单位的金额无法判断大小。',
    'Amounts carry 万元 or 元 in full; 万 alone is taken for 万元, but its 元 is to be added.',
  ),
  source: '公开报告常见错误',
  severity: 'explain',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap(withoutUnit) }),
};

/** A table says its unit once, above it. */
const UNIT_OF_TABLE = /单位[ ]?[:：][ ]?(?:人民币)?[万亿]?元|（(?:单位[:：])?[万亿]?元）/;

function withoutUnit(text: SectionText): readonly FindingDraft[] {
  const inTable = UNIT_OF_TABLE.test(text.plain);
  return text.quantities.flatMap(({ start, end, unit, text: words, value }) => {
    if (unit === '万') {
      return [
        onWords(text, {
          start,
          end,
          expected: same(`${words}元`),
          message: said(`“${words}”后漏写“元”，已按万元理解。`, `“${words}” lacks its 元 and is taken for 万元.`),
          remedy: said(`改为“${words}元”。`, `Write “${words}元”.`),
        }),
      ];
    }
    const bare = !inTable && unit === '' && (value === null || value.includes('.')) && words.includes('.');
    if (!bare || !NAMES_AN_AMOUNT.test(text.plain.slice(Math.max(0, start - 12), start))) return [];
    return [
      onWords(text, {
        start,
        end,
        expected: same(`${words}万元`),
        message: said(`金额“${words}”没有写单位。`, `The amount “${words}” has no unit.`),
        remedy: said('补写“万元”或“元”。', 'Add 万元 or 元.'),
      }),
    ];
  });
}
