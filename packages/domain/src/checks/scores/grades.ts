import type { Decimal } from '../../money/index.ts';
import { compareDecimals } from '../../money/index.ts';

export type Grade = '优' | '良' | '中' | '差';

/** 优 90(含)–100, 良 80(含)–90, 中 60(含)–80, 差 below 60: half open, on the unrounded total (财预〔2020〕10号). */
const BANDS: readonly { readonly from: Decimal; readonly grade: Grade }[] = [
  { from: '90', grade: '优' },
  { from: '80', grade: '良' },
  { from: '60', grade: '中' },
];

/** `gradeOf('89.99')` → `良`. */
export const gradeOf = (score: Decimal): Grade =>
  BANDS.find(({ from }) => compareDecimals(score, from) >= 0)?.grade ?? '差';

/** The bounds of a grade as a sentence shows them. */
export const bandOf = (grade: Grade): string => {
  const index = BANDS.findIndex((band) => band.grade === grade);
  const upper = index < 0 ? BANDS.at(-1)?.from : (BANDS[index - 1]?.from ?? '100');
  return index < 0 ? `<${upper}` : `${BANDS[index]?.from}–${upper}`;
};

/** Caps on the total by execution rate, half open: below the rate, at most the score. */
const CAPS: readonly { readonly below: Decimal; readonly most: Decimal }[] = [
  { below: '50', most: '59' },
  { below: '60', most: '69' },
  { below: '70', most: '79' },
  { below: '80', most: '89' },
];

/** The most points that an execution rate allows; null where there is no cap: `capFor('40.00')` → `59`. */
export const capFor = (rate: Decimal): Decimal | null =>
  CAPS.find(({ below }) => compareDecimals(rate, below) < 0)?.most ?? null;
