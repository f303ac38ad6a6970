/** How arithmetic is written down for a person: plain numbers, `×`, `÷`, `−`, and the unit where it is known. */
import Big from 'big.js';
import { type Bilingual, said } from '../language/index.ts';
import { type Decimal, isDecimal } from '../money/index.ts';

/** `"8.50"` → `8.5`, `"-3"` → `−3`: no noughts that say nothing, and the sign of the trade's formulas. */
export function plain(number: Big | Decimal): string {
  const exact = new Big(number);
  return exact.eq(0) ? '0' : exact.toFixed().replace('-', '−');
}

/** A result, rounded half up as it will stand: `8.7288` → `8.73`. */
export const rounded = (number: Big, digits: number): string => plain(number.round(digits, Big.roundHalfUp));

/** The number that a fact is, or null where it is words, a date, or nothing. */
export const numberIn = (fact: Decimal | string | null): Big | null =>
  fact !== null && isDecimal(fact) ? new Big(fact) : null;

/** Arithmetic that reads the same in both languages. */
export const equation = (text: string): Bilingual => said(text, text);

/** `noted(line, said('封顶 12 分', 'capped at 12'))` → `…，封顶 12 分`. */
export const noted = (line: Bilingual, note: Bilingual): Bilingual =>
  said(`${line.zh}，${note.zh}`, `${line.en}, ${note.en}`);

/** One step of the working after another. */
export const nextStep = (line: Bilingual, next: Bilingual): Bilingual =>
  said(`${line.zh}；${next.zh}`, `${line.en}; ${next.en}`);

/** A value with its unit, as target and actual are written: `72.74%`, `12 次`. */
export function inUnits(value: Big | Decimal, unit: string | undefined): string {
  if (!unit) return plain(value);
  return unit === '%' ? `${plain(value)}%` : `${plain(value)} ${unit}`;
}

/** How far two values are apart: of percents it is percentage points. */
export function distanceWords(distance: Big | Decimal, unit: string | undefined): Bilingual {
  if (unit !== '%') return equation(inUnits(distance, unit));
  const points = plain(distance);
  return said(`${points} 个百分点`, `${points} percentage ${points === '1' ? 'point' : 'points'}`);
}
