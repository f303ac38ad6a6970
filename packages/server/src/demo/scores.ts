import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureTable, lookInto, numberOf } from '@jiping/domain/figures';
import { compareDecimals, type Decimal } from '@jiping/domain/money';
import type { Grade } from './model.ts';
import type { Story } from './storyline.ts';

/** Lower bounds of the grades, best first (财预〔2020〕10号). */
const GRADES: readonly (readonly [Grade, Decimal])[] = [
  ['EXCELLENT', '90'],
  ['GOOD', '80'],
  ['FAIR', '60'],
];

/** `gradeOf('89.99')` is GOOD. */
export const gradeOf = (score: Decimal): Grade =>
  GRADES.find(([, from]) => compareDecimals(score, from) >= 0)?.[0] ?? 'POOR';

/** What the department gave itself: what its indicators and the execution of its budget come to; null before all are scored. */
export function selfScoreOf(figures: FigureTable): Decimal | null {
  const score = numberOf(lookInto(HUNAN_2021, figures).value('score.self'));
  return score === null ? null : hundredths(Number(score) * 100);
}

/** What the finance bureau gave it. */
export const reviewScoreOf = (selfScore: Decimal, story: Story): Decimal =>
  hundredths((Number(selfScore) - story.reviewGap) * 100);

const hundredths = (points: number): Decimal => (Math.round(points) / 100).toFixed(2);
