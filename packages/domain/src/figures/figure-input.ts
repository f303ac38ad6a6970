import { said, TradeError } from '../language/index.ts';
import { isDecimal, type MoneyUnit, money } from '../money/index.ts';
import type { FigureDefinition } from './figure-definition.ts';
import type { FigureChoice } from './figure-list.ts';
import {
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from './figure-value.ts';
import { MOST_CHARACTERS } from './value-refusal.ts';
import { isoDateOf, isoDateTyped } from './written-date.ts';

/** What the definition of a figure must say for its input to be understood. */
export type FigureInputDefinition = Pick<FigureDefinition, 'kind' | 'unit' | 'digits' | 'choices' | 'most'>;

/** What is said of a whole block of cells. */
export interface FigureInputScale {
  /** The unit of its amounts where a cell states none, instead of the figure's: `单位：元` above a pasted table. */
  readonly unit?: MoneyUnit | undefined;
}

const MASK = /^[*×]+(?:\.[*×]+)?(?:[%\p{Script=Han}]{0,3})$/u;
const NOTHING = /^(?:无|没有|不适用|无此项|n\/?a|none)$/i;
const AMOUNT = /^¥?([+-]?[\d,]+(?:\.\d+)?)(元|万元|万|亿元|亿)?$/;
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%|[\p{L}/]{1,8}\d?)?$/u;
/** How books write what is below zero: `(35.10)`, the unit within or behind. */
const IN_BRACKETS = /^\(¥?([\d,.]+)(\D*)\)(\D*)$/;

/** How people write a unit, and which it is. */
const UNIT_WRITTEN = new Map<string, MoneyUnit>([
  ['元', '元'],
  ['万元', '万元'],
  ['万', '万元'],
  ['亿元', '亿元'],
  ['亿', '亿元'],
]);

/**
 * What a person typed or pasted into a cell, as a value: `1,286.42` in a cell of 万元 → 12864200.00 yuan; `１２．３万` the same way;
 * a unit written out overrides the cell's and the block's; `（35.10）` is below zero; `*` is masked, `无` not applicable, nothing
 * missing. A date becomes ISO text, a choice is found by its label in either language, an indicator's value is a number, a date or
 * words. A lone dash is refused: in one sheet it is zero, in the next it is unknown. Throws `TradeError` MALFORMED_AMOUNT.
 */
export function parseFigureInput(
  text: string,
  definition: FigureInputDefinition,
  scale: FigureInputScale = {},
): FigureValue {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  if (trimmed === '') return MISSING;
  if (definition.kind === 'text') return parseWords(trimmed, definition);
  const typed = trimmed
    .normalize('NFKC')
    .replace(/[\s\u2009\u202f]/g, '')
    .replace(/[−﹣–]/g, '-')
    .replace(IN_BRACKETS, '-$1$2$3');
  const chosen = choiceOf(typed, definition.choices ?? []);
  if (chosen) return knownText(chosen.value);
  if (MASK.test(typed)) return MASKED;
  if (NOTHING.test(typed)) return NOT_APPLICABLE;
  switch (definition.kind) {
    case 'money':
      return parseAmount(text, typed, definition, scale);
    case 'choice':
      return refuseChoice(text, definition.choices ?? []);
    case 'date':
      return knownText(
        isoDateTyped(trimmed) ??
          refuse(text, '请填写日期，如 2021-06-30、2021年6月30日', 'Enter a date such as 2021-06-30 or 2021/6/30'),
      );
    case 'measure':
      return parseMeasure(trimmed, typed, definition);
    default:
      return parseNumber(text, typed, definition);
  }
}

function parseAmount(
  text: string,
  typed: string,
  { unit }: FigureInputDefinition,
  scale: FigureInputScale,
): FigureValue {
  const [, digits, written] =
    AMOUNT.exec(typed) ??
    refuse(text, '请填写金额数字，如 1286.42 或 1,286.42万元', 'Enter an amount such as 1286.42 or 1,286.42万元');
  return knownAmount(money(digits!, UNIT_WRITTEN.get(written ?? scale.unit ?? unit) ?? '元'));
}

function parseNumber(text: string, typed: string, { kind, unit, digits }: FigureInputDefinition): FigureValue {
  const example = kind === 'count' ? `46${unit}` : `96.30${unit}`;
  const [, written, suffix] =
    NUMBER.exec(typed) ?? refuse(text, `请填写数字，如 ${example}`, `Enter a number such as ${example}`);
  if (suffix !== undefined && !suffixesOf(kind, unit).includes(suffix)) {
    if (unit === '') refuse(text, `请只填数字，去掉“${suffix}”`, `Enter the number alone, without “${suffix}”`);
    refuse(text, `单位应为“${unit}”，请去掉“${suffix}”`, `The unit here is “${unit}”; leave out “${suffix}”`);
  }
  const number = plain(written!);
  if (!isDecimal(number))
    refuse(text, `数字过长，请填写如 ${example} 的数字`, `Too long; enter a number such as ${example}`);
  if (digits === 0 && number.includes('.')) refuse(text, '请填写整数', 'Enter a whole number');
  return knownNumber(number);
}

/** An indicator's value: what is not a number of its unit is a date, and what is neither is words as they stand. */
function parseMeasure(trimmed: string, typed: string, definition: FigureInputDefinition): FigureValue {
  const [, written, suffix] = NUMBER.exec(typed) ?? [];
  if (written !== undefined && (suffix === undefined || suffixesOf('measure', definition.unit).includes(suffix))) {
    const number = plain(written);
    if (isDecimal(number)) return knownNumber(number);
  }
  const date = isoDateOf(trimmed);
  return date === null ? parseWords(trimmed, definition) : knownText(date);
}

function parseWords(words: string, { most = MOST_CHARACTERS }: FigureInputDefinition): FigureValue {
  if (words.length <= most) return knownText(words);
  const long = words.length;
  throw new TradeError(
    'MALFORMED_AMOUNT',
    said(
      `共 ${long} 字，这里最多 ${most} 字，请删去 ${long - most} 字。`,
      `These are ${long} characters; ${most} fit here. Take out ${long - most}.`,
    ),
  );
}

/** `1,200` → `1200`, `+3` → `3`, `007` → `7`. */
const plain = (written: string): string =>
  written
    .replaceAll(',', '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');

function suffixesOf(kind: FigureInputDefinition['kind'], unit: string): readonly string[] {
  if (unit === '') return [];
  // What is typed has been brought to plain signs, so that ㎡ arrives as m2.
  const written = [unit.normalize('NFKC')];
  return kind === 'count' && unit === '人' ? [...written, '名', '位'] : written;
}

const SIGN_TYPED = new Map([
  ['>=', '≥'],
  ['<=', '≤'],
]);

/** The choice that is meant: its label or value, or the only one whose label begins like that. */
function choiceOf(typed: string, choices: readonly FigureChoice[]): FigureChoice | undefined {
  const meant = (SIGN_TYPED.get(typed) ?? typed).toLowerCase();
  const names = ({ value, label }: FigureChoice) =>
    [label.zh, label.en, value].map((name) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase());
  const exact = choices.find((choice) => names(choice).includes(meant));
  if (exact) return exact;
  const alike = choices.filter((choice) => names(choice).some((name) => name.startsWith(meant)));
  return alike.length === 1 ? alike[0] : undefined;
}

function refuseChoice(text: string, choices: readonly FigureChoice[]): never {
  const some = choices.slice(0, 8);
  const more = choices.length > some.length;
  refuse(
    text,
    `请从选项中选择：${some.map(({ label }) => label.zh).join('、')}${more ? '等' : ''}`,
    `Choose one of: ${some.map(({ label }) => label.en).join(', ')}${more ? ' …' : ''}`,
  );
}

function refuse(text: string, zh: string, en: string): never {
  const shown = text.trim().slice(0, 40);
  throw new TradeError(
    'MALFORMED_AMOUNT',
    said(
      `“${shown}”无法识别。${zh}；没有的填“无”，不公开的填“*”。`,
      `“${shown}” was not understood. ${en}; 无 (none) where there is none, * where it is masked.`,
    ),
  );
}
