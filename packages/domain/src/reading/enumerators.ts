/** Styles of numbering, from the most senior: 第一部分, 一、, （一）, 1., （1）, ①. */
export type EnumeratorStyle = 'part' | 'han' | 'hanBracket' | 'digit' | 'digitBracket' | 'circled';

export interface Enumerator {
  readonly style: EnumeratorStyle;
  readonly ordinal: number;
  readonly length: number;
}

const HAN = '一二三四五六七八九十';
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const FORMS: readonly (readonly [EnumeratorStyle, RegExp])[] = [
  ['part', new RegExp(`第 ?([${HAN}]{1,3}) ?(?:部分|章|节)[、:.]?`, 'y')],
  ['han', new RegExp(`([${HAN}]{1,3})(?: ?[、.．，]| )`, 'y')],
  ['han', new RegExp(`([${ROMAN}])[、.．]?`, 'y')],
  ['hanBracket', new RegExp(`[（(] ?([${HAN}]{1,3}) ?[)）][、.]?`, 'y')],
  ['hanBracket', new RegExp(`([${HAN}]{1,3})[)）][、.]?`, 'y')],
  ['digit', /(\d{1,2}) ?(?:[、．]|\.(?!\d))/y],
  ['digitBracket', /[（(] ?(\d{1,2}) ?[)）][、.]?/y],
  ['digitBracket', /(\d{1,2})[)）]/y],
  ['circled', new RegExp(`([${CIRCLED}])[、.]?`, 'y')],
];

const FIRST = new RegExp(`[第${HAN}${ROMAN}(（\\d${CIRCLED}]`);

/** The number of a heading or list item that stands at `at`: `enumeratorAt('（二）项目支出', 0)` → ordinal 2, length 3. */
export function enumeratorAt(text: string, at: number): Enumerator | null {
  if (!FIRST.test(text[at] ?? '')) return null;
  for (const [style, form] of FORMS) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found !== null) return { style, ordinal: ordinalOf(found[1]!), length: found[0].length };
  }
  return null;
}

function ordinalOf(number: string): number {
  const arabic = Number(number);
  if (!Number.isNaN(arabic)) return arabic;
  const special = Math.max(ROMAN.indexOf(number), CIRCLED.indexOf(number));
  if (special >= 0) return special + 1;
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const digit = (han: string | undefined): number => (han ? HAN.indexOf(han) + 1 : 0);
  return number.includes('十') ? (digit(tens) || 1) * 10 + digit(ones) : digit(ones);
}
