import type Big from 'big.js';
import { said } from '../../language/index.ts';
import { lacking } from '../indicator-facts.ts';
import type { Earned, Mark, Scorer } from '../mark.ts';
import { equation, inChinese, inUnits, numberIn, plain, rounded } from '../working.ts';

/**
 * Points in proportion. Up (SR-3): `12 × 72.74 ÷ 100 = 8.73`; of a target that is not above zero no proportion can be taken (IND-10).
 * Down (SR-4): `10 × 5 ÷ 8 = 6.25`, full where the value keeps within the target, even one of zero.
 */
export const scoreRatio: Scorer<'ratio'> = ({ direction, nothingBelow }, mark) => {
  const actual = numberIn(mark.facts.actual);
  const target = numberIn(mark.facts.target);
  if (!actual || !target) return lacking({ actual, target });
  if (direction === 'up') {
    return target.lte(0) ? lacking({ target: null }) : inProportion(actual, target, mark, nothingBelow);
  }
  if (actual.gt(0) && target.gte(0)) return inProportion(target, actual, mark, nothingBelow);
  return actual.lte(target) ? fullBelow(actual, target, mark) : lacking({ target: null });
};

/** `weight × part ÷ whole`, or nothing where that is less than `nothingBelow` percent. */
export function inProportion(part: Big, whole: Big, { weight, digits }: Mark, nothingBelow?: string): Earned {
  const percent = part.times(100).div(whole);
  if (nothingBelow !== undefined && percent.lt(nothingBelow)) {
    const reached = rounded(percent, 2);
    return {
      points: weight.times(0),
      working: said(
        `${plain(part)} ÷ ${plain(whole)} = ${reached}%，低于 ${plain(nothingBelow)}%，不得分`,
        `${plain(part)} ÷ ${plain(whole)} = ${reached}%, below ${plain(nothingBelow)}%: no points`,
      ),
    };
  }
  const points = weight.times(part).div(whole);
  return {
    points,
    working: equation(`${plain(weight)} × ${plain(part)} ÷ ${plain(whole)} = ${rounded(points, digits)}`),
  };
}

function fullBelow(actual: Big, target: Big, { weight, facts }: Mark): Earned {
  const [reached, allowed] = [inUnits(actual, facts.unit), inUnits(target, facts.unit)];
  return {
    points: weight,
    working: said(
      `${inChinese('实际值', reached, '不超过指标值', allowed)}，得满分 ${plain(weight)} 分`,
      `${reached} is no more than the target ${allowed}: full marks, ${plain(weight)}`,
    ),
  };
}
