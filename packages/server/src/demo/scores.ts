import { type FigureTable, numberOf } from '@jiping/domain/figures';
import { compareDecimals, type Decimal } from '@jiping/domain/money';
import type { Grade } from './model.ts';
import type { Story } from './storyline.ts';

/** Points for the execution of the budget, of a hundred. */
const EXECUTION_POINTS = 10;

/** Lower bounds of the grades, best first (财预〔2020〕10号). */
const GRADES: readonly (readonly [Grade, Decimal])[] = [
  ['EXCELLENT', '90'],
  ['GOOD', '80'],
  ['FAIR', '60'],
];

/** `gradeOf('89.99')` is GOOD. */
export const gradeOf = (score: Decimal): Grade =>
  GRADES.find(([, from]) => compareDecimals(score, from) >= 0)?.[0] ?? 'POOR';

/** What the department gave itself: execution by its rate, the rest less what the story takes off. */
export function selfScoreOf(figures: FigureTable, story: Story): Decimal {
  if (story.plant === 'lowRateHighScore') return '99.00';
  const rate = Number(numberOf(figures.get('budget.executionRate')));
  const execution = Math.min(100, rate) * EXECUTION_POINTS;
  return hundredths(execution + (100 - EXECUTION_POINTS - story.deduction) * 100);
}

/** What the finance bureau gave it. */
export const reviewScoreOf = (selfScore: Decimal, story: Story): Decimal =>
  hundredths((Number(selfScore) - story.reviewGap) * 100);

const hundredths = (points: number): Decimal => (Math.round(points) / 100).toFixed(2);
