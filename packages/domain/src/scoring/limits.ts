import Big from 'big.js';
import { said } from '../language/index.ts';
import { type Decimal, roundDecimal } from '../money/index.ts';
import type { Scored } from './indicator-facts.ts';
import type { Earned } from './mark.ts';
import type { StandardLimits } from './standard.ts';
import { noted, plain } from './working.ts';

/** Between which points a score lies: never below zero, never above the weight, whatever the standard says (SR-9). */
export interface PointRange {
  readonly least: Big;
  readonly most: Big;
}

/** The range for an indicator of `weight` points whose standard sets these limits. */
export function pointRange(weight: Big, { minimum, cap }: StandardLimits): PointRange {
  const most = smaller(weight, new Big(cap ?? weight));
  return { least: smaller(larger(new Big(minimum ?? 0), new Big(0)), most), most };
}

/** Keeps the points in their range, and says so where they were not: `…= 15.6，封顶 12 分`. */
export function keepWithin({ points, working }: Earned, { least, most }: PointRange): Earned {
  if (points.gt(most)) {
    return { points: most, working: noted(working, said(`封顶 ${plain(most)} 分`, `capped at ${plain(most)}`)) };
  }
  if (points.lt(least)) {
    return {
      points: least,
      working: noted(working, said(`最低得 ${plain(least)} 分`, `but no less than ${plain(least)}`)),
    };
  }
  return { points, working };
}

/** The score as it stands in the form. Rounding up never lifts it over the range: full marks of 1.666 points are 1.666. */
export function roundedScore({ points, working }: Earned, { least, most }: PointRange, digits: number): Scored {
  const score = new Big(roundDecimal(points.toFixed(), digits));
  if (score.gt(most)) return { score: exact(most), working };
  if (score.lt(least)) return { score: exact(least), working };
  return { score: score.toFixed(digits), working };
}

const exact = (points: Big): Decimal => points.toFixed();
const smaller = (left: Big, right: Big): Big => (left.lt(right) ? left : right);
const larger = (left: Big, right: Big): Big => (left.gt(right) ? left : right);
