import Big from 'big.js';
import type { Decimal } from '../../money/index.ts';
import type { Aggregate } from '../../rollup/index.ts';
import type { Grade } from '../../scoring/index.ts';

/** Mean score of the evaluations with a grade; null where there are none. */
export const meanOfGrade = ({ official }: Aggregate, grade: Grade): Decimal | null => {
  const sum = official.grades[grade];
  return sum && sum.count > 0 ? new Big(sum.scoreSum).div(sum.count).round(6, Big.roundHalfUp).toFixed() : null;
};

/** The same of all grades together. */
export const meanOfGraded = ({ official }: Aggregate): Decimal | null => {
  const sums = Object.values(official.grades);
  const count = sums.reduce((total, one) => total + one.count, 0);
  if (count === 0) return null;
  const points = sums.reduce((total, one) => total.plus(one.scoreSum), new Big(0));
  return points.div(count).round(6, Big.roundHalfUp).toFixed();
};
