import { type Decimal, type Money, type MoneyUnit, money } from '../../money/index.ts';
import type { CheckedSection, CheckInput } from '../check.ts';
import { sectionName } from '../placing.ts';

/** A number in running text with its unit. Offsets are those of the section's text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** As written, with its unit. */
  readonly text: string;
  /** Without thousands commas; null where it is masked by `*`. */
  readonly value: Decimal | null;
  /** As written: `万元`, `万` where 元 was left out, `%`, `人`, or empty. */
  readonly unit: string;
  /** Yuan, of a known amount; 万 alone is taken for 万元. */
  readonly amount: Money | null;
}

/** A section's words, prepared once for all checks that read them. */
export interface SectionText {
  readonly section: CheckedSection;
  /** As findings name it. */
  readonly name: string;
  /** The text with full-width digits, points, percent signs and Latin brackets made uniform; same length, same offsets. */
  readonly plain: string;
  readonly quantities: readonly Quantity[];
}

const prepared = new WeakMap<CheckedSection, SectionText>();

/** `textsOf(input)`: every section with its numbers read. A section that did not change is not read again. */
export function textsOf(input: CheckInput): readonly SectionText[] {
  return input.sections.map((section) => {
    const known = prepared.get(section);
    if (known) return known;
    const plain = plainText(section.text);
    const text = { section, name: sectionName(section), plain, quantities: quantitiesIn(plain, section.text) };
    prepared.set(section, text);
    return text;
  });
}

/** Whether a figure chip shows what stands at `offset`: such words are the record's, not the writer's. */
export const isCited = ({ citations }: CheckedSection, offset: number): boolean =>
  citations.some(({ start, end }) => start <= offset && offset < end);

const UNIFORM: Readonly<Record<string, string>> = { '．': '.', '％': '%', '(': '（', ')': '）', '－': '-', '＊': '*' };

/** One character for one character, so that offsets hold. */
export const plainText = (text: string): string =>
  text.replace(/[０-９．％()－＊]/g, (sign) => UNIFORM[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const UNITS =
  '亿元|万元|万(?![\u4e00-\u9fff])|元|个百分点|%|‰|人次|件次|人|个|名|次|件|项|条|部|篇|份|家|处|场|期|分|卷|页|年|月|日|届|号';

// A letter O or l among the digits is an extraction error: such a number is not read (NUM-04 reports it).
const QUANTITY = new RegExp(
  '(?<![\\d.A-Za-z*])(?:(?<!\\d)-)?' +
    '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:，\\d{3})+(?=\\.\\d|[ ]?[万元亿])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\*+(?:\\.\\*+)?)' +
    `(?![\\d.]*[OolI])(?:[ \\u3000]{0,2}[余多]?(${UNITS}))?`,
  'g',
);

function quantitiesIn(plain: string, text: string): readonly Quantity[] {
  return [...plain.matchAll(QUANTITY)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const [, digits = '', unit = ''] = match;
    const sign = match[0].startsWith('-') ? '-' : '';
    const value = digits.startsWith('*') ? null : `${sign}${digits.replace(/[,，]/g, '')}`;
    return { start, end, text: text.slice(start, end), value, unit, amount: amountIn(value, unit) };
  });
}

const MOST_DECIMALS: Readonly<Record<string, number>> = { 元: 2, 万元: 6, 万: 6, 亿元: 10 };

function amountIn(value: Decimal | null, unit: string): Money | null {
  const most = MOST_DECIMALS[unit];
  if (value === null || most === undefined) return null;
  const [whole = '', decimals = ''] = value.split('.');
  return whole.length > 11 || decimals.length > most ? null : money(value, moneyUnit(unit));
}

const moneyUnit = (unit: string): MoneyUnit => (unit === '元' || unit === '亿元' ? unit : '万元');
