import { compareDecimals, type Decimal } from '../../money/index.ts';
import type { Sign } from '../../scoring/index.ts';
import type { IndicatorRow, Measure } from './indicator-rows.ts';

/** How a comparison is written before a target; dates and words have none. */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  atLeast: '≥',
  atMost: '≤',
  equal: '＝',
  before: '',
  qualitative: '',
};

/** The number that a target or an actual value is, else null. */
export const numberIn = (measure: Measure | null): Decimal | null =>
  measure && 'number' in measure ? measure.number : null;

/** The date or words that it is, else null. */
export const wordsIn = (measure: Measure | null): string | null => (measure && 'text' in measure ? measure.text : null);

/** Whether it is compared as a number: ≥, ≤ or =. */
export const isQuantitative = ({ sign }: IndicatorRow): boolean =>
  sign === 'atLeast' || sign === 'atMost' || sign === 'equal';

/** A value as a finding shows it: `95%`, `40 个`, `2021-12-31`. */
export function shownMeasure(measure: Measure, unit: string | null): string {
  if ('text' in measure) return measure.text;
  if (unit === null) return measure.number;
  return unit === '%' ? `${measure.number}%` : `${measure.number} ${unit}`;
}

/** Whether the actual value reaches the target; null where that cannot be told: words, or a cell that is not known. */
export function isReached({ sign, target, actual }: Pick<IndicatorRow, 'sign' | 'target' | 'actual'>): boolean | null {
  if (sign === 'before') {
    const [due, done] = [dateIn(wordsIn(target)), dateIn(wordsIn(actual))];
    return due === null || done === null ? null : done <= due;
  }
  const [wanted, reached] = [numberIn(target), numberIn(actual)];
  if (wanted === null || reached === null) return null;
  const order = compareDecimals(reached, wanted);
  if (sign === 'atLeast') return order >= 0;
  if (sign === 'atMost') return order <= 0;
  return sign === 'equal' ? order === 0 : null;
}

const DATE = /(?<!\d)(\d{4})(?:年|[-./])(\d{1,2})(?:(?:月|[-./])(\d{1,2})日?|月?(?:底|末)?)(?!\d)/g;

/** Dates in words, to be compared only; the end of the month where no day is given: `2021年11月底前` → `2021-11-31`. */
export const datesIn = (words: string): readonly string[] =>
  [...words.matchAll(DATE)].map(
    ([, year = '', month = '', day = '31']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

/** The one date that words give; null where there is none, or where there are two. */
export function dateIn(words: string | null): string | null {
  const [date, another] = words === null ? [] : datesIn(words);
  return date === undefined || another !== undefined ? null : date;
}
