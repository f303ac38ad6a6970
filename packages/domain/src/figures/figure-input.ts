import { said, TradeError } from '../language/index.ts';
import { isDecimal, type MoneyUnit, money } from '../money/index.ts';
import type { FigureDefinition } from './figure-definition.ts';
import {
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from './figure-value.ts';

/** What the definition of a figure must say for its input to be understood. */
export type FigureInputDefinition = Pick<FigureDefinition, 'kind' | 'unit' | 'digits'>;

const MASK = /^[*×]+(?:\.[*×]+)?(?:[%\p{Script=Han}]{0,3})$/u;
const NOTHING = /^(?:无|没有|不适用|无此项|n\/?a|none)$/i;
const AMOUNT = /^¥?([+-]?[\d,]+(?:\.\d+)?)(元|万元|万|亿元|亿)?$/;
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%|\p{Script=Han}{1,2})?$/u;

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
 * a unit written out overrides the cell's; `*` is masked, `无` not applicable, nothing missing.
 * A lone dash is refused: in one sheet it is zero, in the next it is unknown. Throws `TradeError` MALFORMED_AMOUNT.
 */
export function parseFigureInput(text: string, definition: FigureInputDefinition): FigureValue {
  const trimmed = text.trim();
  if (trimmed === '') return MISSING;
  if (definition.kind === 'text') return knownText(trimmed);
  const typed = trimmed
    .normalize('NFKC')
    .replace(/[\s\u2009\u202f]/g, '')
    .replace(/[−﹣–]/g, '-');
  if (MASK.test(typed)) return MASKED;
  if (NOTHING.test(typed)) return NOT_APPLICABLE;
  return definition.kind === 'money' ? parseAmount(text, typed, definition) : parseNumber(text, typed, definition);
}

function parseAmount(text: string, typed: string, { unit }: FigureInputDefinition): FigureValue {
  const [, digits, written] =
    AMOUNT.exec(typed) ??
    refuse(text, '请填写金额数字，如 1286.42 或 1,286.42万元', 'Enter an amount such as 1286.42 or 1,286.42万元');
  return knownAmount(money(digits!, UNIT_WRITTEN.get(written ?? unit) ?? '元'));
}

function parseNumber(text: string, typed: string, { kind, unit, digits }: FigureInputDefinition): FigureValue {
  const example = kind === 'count' ? `46${unit}` : `96.30${unit}`;
  const [, written, suffix] =
    NUMBER.exec(typed) ?? refuse(text, `请填写数字，如 ${example}`, `Enter a number such as ${example}`);
  if (suffix !== undefined && !suffixesOf(kind, unit).includes(suffix)) {
    refuse(text, `单位应为“${unit}”，请去掉“${suffix}”`, `The unit here is “${unit}”; leave out “${suffix}”`);
  }
  const number = written!
    .replaceAll(',', '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  if (!isDecimal(number))
    refuse(text, `数字过长，请填写如 ${example} 的数字`, `Too long; enter a number such as ${example}`);
  if (digits === 0 && number.includes('.')) refuse(text, '请填写整数', 'Enter a whole number');
  return knownNumber(number);
}

const suffixesOf = (kind: FigureInputDefinition['kind'], unit: string): readonly string[] =>
  kind === 'count' && unit === '人' ? ['人', '名', '位'] : [unit];

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
