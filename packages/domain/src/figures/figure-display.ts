import { inUnit, MONEY_UNITS, type MoneyUnit, roundDecimal } from '../money/index.ts';
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

const masked = (unit: string, digits: number | null): string =>
  digits === 0 || (digits === null && !isMoneyUnit(unit)) || unit === '' ? '*' : '*.*';

/** `"1286420.5"` → `"1,286,420.5"`. */
function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
