import { addDecimals, type Decimal } from '../../money/index.ts';
import type { Aggregate } from '../../rollup/index.ts';
import type { Grade } from '../../scoring/index.ts';
import { meanKept } from './as-kept.ts';

/** Mean score of the evaluations with a grade; null where there are none. */
export const meanOfGrade = ({ official }: Aggregate, grade: Grade): Decimal | null => {
  const sum = official.grades[grade];
  return sum ? meanKept(sum.scoreSum, sum.count) : null;
};

/** The same of all grades together. */
export const meanOfGraded = ({ official }: Aggregate): Decimal | null => {
  const sums = Object.values(official.grades);
  const count = sums.reduce((total, one) => total + one.count, 0);
  return meanKept(addDecimals(...sums.map(({ scoreSum }) => scoreSum)), count);
};
