import { compareDecimals } from '@jiping/domain/money';
import { refuse } from '../../platform/graphql/act-refused.ts';

/** Refuses a review score 复核得分 that is none: 0 to 100, two decimals at the most. */
export function checkReviewScore(score: string): void {
  const decimals = score.split('.')[1]?.length ?? 0;
  if (decimals <= 2 && compareDecimals(score, '0') >= 0 && compareDecimals(score, '100') <= 0) return;
  throw refuse(
    'SCORE_OUT_OF_RANGE',
    '复核得分须在 0 至 100 之间，最多两位小数。',
    'A score is from 0 to 100, with two decimals at the most.',
    ['reviewScore'],
  );
}
