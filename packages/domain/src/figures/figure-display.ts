import type { Language } from '../language/index.ts';
import { inUnit, MONEY_UNITS, type MoneyUnit, roundDecimal } from '../money/index.ts';
import type { FigureDefinition } from './figure-definition.ts';
import type { FigureValue } from './figure-value.ts';

/** Stands where nobody has given a value yet: a blank to fill in. */
export const BLANK = '＿＿';

const isMoneyUnit = (unit: string): unit is MoneyUnit => MONEY_UNITS.some((one) => one === unit);

/**
 * A figure as an official document prints it: `1,286.42万元`, `96.30%`, `46人`; `*.*万元` masked, `无` not applicable, `＿＿` missing.
 * `unit` and `digits` are the definition's or the chip's; without `digits`, as many decimals as the value needs. Rounds half up.
 */
export function displayFigure(value: FigureValue, unit: string, digits: number | null): string {
  switch (value.state) {
    case 'missing':
      return BLANK;
    case 'notApplicable':
      return '无';
    case 'masked':
      return `${masked(unit, digits)}${unit}`;
    case 'known':
      if ('text' in value) return value.text;
      if ('number' in value)
        return `${grouped(digits === null ? value.number : roundDecimal(value.number, digits))}${unit}`;
      // An amount whose unit is not one of money (a chip made by hand) is shown in yuan, never as a bare number.
      if (!isMoneyUnit(unit)) return displayFigure(value, '元', digits);
      return `${grouped(inUnit(value.amount, unit, digits ?? undefined))}${unit}`;
  }
}

/**
 * A figure as a chip in a sentence prints it: with the decimals the sentence was written with (`9.8万元`), unless the value has
 * changed since and they would hide a part of it; then with the `usual` ones of its definition.
 */
export function displayChip(value: FigureValue, unit: string, written: number | null, usual: number | null): string {
  if (written === null) return displayFigure(value, unit, usual);
  const exact = displayFigure(value, unit, null).replace(unit, '').split('.')[1]?.length ?? 0;
  return displayFigure(value, unit, value.state === 'known' && exact > written ? usual : written);
}

/** What the definition of a figure says for a cell of a form. */
export type FigureInCell = Pick<FigureDefinition, 'kind' | 'unit' | 'digits' | 'choices'>;

/**
 * A figure as a form's cell prints it, the heading having said the unit: `1,286.42`, `96.30%`, `46`, the label of a choice, `*`
 * masked, `无` not applicable, nothing for missing. An amount stands in `unit`, the form's, with two decimals.
 */
export function displayInCell(value: FigureValue, definition: FigureInCell, unit: string, language: Language): string {
  const { kind, digits } = definition;
  if (value.state === 'missing') return '';
  if (value.state === 'masked') return '*';
  if (value.state === 'notApplicable') return displayFigure(value, '', null);
  if ('text' in value) return labelOfChoice(value.text, definition, language);
  if ('amount' in value) return grouped(inUnit(value.amount, moneyUnitOf(unit), digits));
  return displayFigure(value, kind === 'percent' ? '%' : '', kind === 'measure' || kind === 'count' ? null : digits);
}

/**
 * A figure as a person would type it: exact, without grouping and unit; `parseFigureInput` reads it back as the same value, an
 * amount with `unit` said.
 */
export function figureAsTyped(value: FigureValue, definition: FigureInCell, unit: string, language: Language): string {
  if (value.state !== 'known') return displayInCell(value, definition, unit, language);
  if ('text' in value) return labelOfChoice(value.text, definition, language);
  return 'amount' in value ? inUnit(value.amount, moneyUnitOf(unit)) : value.number;
}

const labelOfChoice = (text: string, { choices }: FigureInCell, language: Language): string =>
  choices?.find((choice) => choice.value === text)?.label[language] ?? text;

const moneyUnitOf = (unit: string): MoneyUnit => (isMoneyUnit(unit) ? unit : '元');

const masked = (unit: string, digits: number | null): string =>
  digits === 0 || (digits === null && !isMoneyUnit(unit)) || unit === '' ? '*' : '*.*';

/** `"1286420.5"` → `"1,286,420.5"`. */
function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
