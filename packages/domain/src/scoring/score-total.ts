import Big from 'big.js';
import { said } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';
import type { Scored } from './indicator-facts.ts';
import { keepWithin, pointRange, roundedScore } from './limits.ts';
import type { ScoringScheme } from './scheme.ts';
import { equation, plain, rounded } from './working.ts';

/** SR-1: points for budget execution, `weight × min(1, rate)`; `rate` in percent: `10 × 76% = 7.6`. */
export function executionScore(
  rate: Decimal,
  { execution, digits }: Pick<ScoringScheme, 'execution' | 'digits'>,
): Scored {
  const weight = new Big(execution.weight);
  const points = weight.times(rate).div(100);
  const working = equation(`${plain(weight)} × ${plain(rate)}% = ${rounded(points, digits)}`);
  const range = pointRange(weight, {});
  return roundedScore(keepWithin({ points, working }, range), range, digits);
}

/** A cap on the total: an execution rate below `below` percent allows at most `most` points. */
export type Cap = ScoringScheme['caps']['rules'][number];

/** The lowest cap that an execution rate (percent) sets, or null where it sets none or the rule is off. */
export function capOn(rate: Decimal | null, { caps }: Pick<ScoringScheme, 'caps'>): Cap | null {
  if (!caps.on || rate === null) return null;
  const hit = caps.rules.filter(({ below }) => new Big(rate).lt(below));
  return hit.reduce<Cap | null>((lowest, cap) => (lowest && new Big(lowest.most).lte(cap.most) ? lowest : cap), null);
}

/** SR-8: the total under the cap that the execution rate (percent) sets; the total itself, unrounded, where there is none. */
export function cappedTotal(total: Decimal, rate: Decimal | null, scheme: Pick<ScoringScheme, 'caps'>): Scored {
  const points = plain(total);
  if (!scheme.caps.on) return { score: total, working: said(`合计 ${points} 分`, `${points} in all`) };
  if (rate === null) {
    return {
      score: total,
      working: said(
        `合计 ${points} 分，执行率不适用，不设上限`,
        `${points} in all; without an execution rate there is no cap`,
      ),
    };
  }
  const cap = capOn(rate, scheme);
  const percent = `${plain(rate)}%`;
  if (!cap) {
    return {
      score: total,
      working: said(
        `合计 ${points} 分，执行率 ${percent}，不设上限`,
        `${points} in all; an execution rate of ${percent} sets no cap`,
      ),
    };
  }
  const limit = said(
    `执行率 ${percent} 低于 ${plain(cap.below)}%，总分不超过 ${plain(cap.most)} 分`,
    `an execution rate of ${percent}, below ${plain(cap.below)}%, allows at most ${plain(cap.most)}`,
  );
  if (new Big(total).lte(cap.most)) {
    return {
      score: total,
      working: said(`合计 ${points} 分，${limit.zh}，未超过`, `${points} in all; ${limit.en}, not exceeded`),
    };
  }
  const excess = plain(new Big(total).minus(cap.most));
  const sum = `${points} − ${excess} = ${plain(cap.most)}`;
  return {
    score: cap.most,
    working: said(
      `合计 ${points} 分，${limit.zh}，超出部分扣减：${sum}`,
      `${points} in all; ${limit.en}; the excess is deducted: ${sum}`,
    ),
  };
}
