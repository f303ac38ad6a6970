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

/** Words one after the other; Chinese ones close up: `超过 20 次部分`, `超过 100% 部分`. */
export const inChinese = (...words: readonly string[]): string =>
  words.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** The unit in which lateness is told. */
export const DAYS = '天';

/** How far two values are apart: of percents it is percentage points. */
export function distanceWords(distance: Big | Decimal, unit: string | undefined): Bilingual {
  const far = plain(distance);
  const many = far === '1' ? '' : 's';
  if (unit === '%') return said(`${far} 个百分点`, `${far} percentage point${many}`);
  if (unit === DAYS) return said(`${far} ${DAYS}`, `${far} day${many}`);
  return equation(inUnits(distance, unit));
}
