import { type Bilingual, said, TradeError } from '../language/index.ts';
import { compareDecimals, type Decimal, isDecimal } from '../money/index.ts';

/** Grades 等级, the best first. */
export const GRADES = ['excellent', 'good', 'fair', 'poor'] as const;
export type Grade = (typeof GRADES)[number];

/** What a grade is called. */
export const GRADE_NAMES: Readonly<Record<Grade, Bilingual>> = {
  excellent: said('优', 'Excellent'),
  good: said('良', 'Good'),
  fair: said('中', 'Fair'),
  poor: said('差', 'Poor'),
};

/** A grade is reached from `from` points, up to but without the next better one's. */
export interface GradeBand {
  readonly grade: Grade;
  readonly from: Decimal;
}

/**
 * 优 90(含)–100, 良 80(含)–90, 中 60(含)–80, 差 below 60 (财预〔2020〕10号). Half-open on the unrounded total: bands of whole points would
 * leave 89.5 without a grade.
 */
export const GRADE_BANDS: readonly GradeBand[] = [
  { grade: 'excellent', from: '90' },
  { grade: 'good', from: '80' },
  { grade: 'fair', from: '60' },
  { grade: 'poor', from: '0' },
];

/** Whether `score` is a number of points from 0 to 100. */
export const isScore = (score: Decimal): boolean =>
  isDecimal(score) && compareDecimals(score, '0') >= 0 && compareDecimals(score, '100') <= 0;

/** Refuses what is no score: `TradeError` SCORE_OUT_OF_RANGE. */
export function assertScore(score: Decimal): void {
  if (isScore(score)) return;
  const shown = score.slice(0, 40);
  throw new TradeError(
    'SCORE_OUT_OF_RANGE',
    said(`得分“${shown}”无效，应为 0 到 100 之间的数字。`, `“${shown}” is not a score; enter a number from 0 to 100.`),
  );
}

/** `gradeOf('89.99')` → `good`; never rounds first. Throws `TradeError` SCORE_OUT_OF_RANGE. */
export function gradeOf(score: Decimal, bands: readonly GradeBand[] = GRADE_BANDS): Grade {
  assertScore(score);
  const band = bands.find(({ from }) => compareDecimals(score, from) >= 0);
  return band?.grade ?? 'poor';
}

/** The scores of a grade as a half-open range in the operators of queries: `gradeRange('good')` → `{ $gte: '80', $lt: '90' }`. */
export function gradeRange(grade: Grade, bands: readonly GradeBand[] = GRADE_BANDS): { $gte: Decimal; $lt?: Decimal } {
  const place = bands.findIndex((band) => band.grade === grade);
  const band = bands[place];
  const better = bands[place - 1];
  // A grade that the county does not give has no scores.
  if (!band) return { $gte: '0', $lt: '0' };
  return better ? { $gte: band.from, $lt: better.from } : { $gte: band.from };
}
