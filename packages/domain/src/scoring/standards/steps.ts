import Big from 'big.js';
import { type Bilingual, said } from '../../language/index.ts';
import { daysBetween, isDay } from '../dates.ts';
import { type IndicatorFacts, lacking, type Unscored } from '../indicator-facts.ts';
import type { Earned, Mark, Scorer } from '../mark.ts';
import type { StepStandard } from '../standard.ts';
import { DAYS, distanceWords, inChinese, inUnits, numberIn, plain, rounded } from '../working.ts';
import { measuredValue } from './measured.ts';

/** Full points within the limit, then so many points off for each step beyond it. */
export const scoreSteps: Scorer<'steps'> = (standard, mark) => {
  if (!new Big(standard.step).gt(0)) return lacking({ standard: null });
  const reach = reachOf(standard, mark.facts);
  if ('lacks' in reach) return reach;
  return reach.beyond.gt(0) ? deducted(standard, mark, reach) : withinLimit(mark, reach);
};

/** How far the value lies beyond the limit, and how that is said. */
interface Reach {
  readonly beyond: Big;
  readonly unit: string | undefined;
  /** `未超过 100%`, where nothing is deducted. */
  readonly within: Bilingual;
  /** `超过 100% 部分`, before the distance. */
  readonly over: Bilingual;
}

function reachOf(standard: StepStandard, facts: IndicatorFacts): Reach | Unscored {
  if (facts.sign === 'before' && standard.limit === 'target') return daysLate(facts);
  const measured = measuredValue(facts, standard.measured);
  if ('lacks' in measured) return measured;
  const ownLimit = standard.measured === 'percentOfTarget' ? '100' : facts.target;
  const limit = numberIn(standard.limit === 'target' ? ownLimit : standard.limit);
  if (!limit) return lacking({ target: null });
  const { value, unit } = measured;
  const [reached, bound] = [inUnits(value.round(4), unit), inUnits(limit, unit)];
  switch (standard.within) {
    case 'noMore':
      return {
        beyond: value.minus(limit),
        unit,
        within: said(inChinese('实际值', reached, '未超过', bound), `${reached} is no more than ${bound}`),
        over: said(inChinese('超过', bound, '部分'), `over ${bound}`),
      };
    case 'noLess':
      return {
        beyond: limit.minus(value),
        unit,
        within: said(inChinese('实际值', reached, '不低于', bound), `${reached} is no less than ${bound}`),
        over: said(inChinese('低于', bound, '部分'), `below ${bound}`),
      };
    case 'exactly':
      return {
        beyond: value.minus(limit).abs(),
        unit,
        within: said(`实际值等于 ${bound}`, `exactly ${bound}`),
        over: said(inChinese('与', bound, '相差'), `away from ${bound}`),
      };
  }
}

/** What is due by a date is late by days, whichever side the standard names. */
function daysLate({ target, actual }: IndicatorFacts): Reach | Unscored {
  if (!isDay(target) || !isDay(actual)) {
    return lacking({ target: isDay(target) ? target : null, actual: isDay(actual) ? actual : null });
  }
  return {
    beyond: new Big(daysBetween(target, actual)),
    unit: DAYS,
    within: said(`完成日期 ${actual} 不晚于 ${target}`, `done on ${actual}, no later than ${target}`),
    over: said(`晚于 ${target} 共`, `later than ${target}`),
  };
}

const ROUNDING = {
  floor: { mode: Big.roundDown, zh: '计', en: 'whole steps' },
  ceil: { mode: Big.roundUp, zh: '（不足一档按一档）计', en: 'started steps' },
} as const;

function deducted({ step, deduct, rounding }: StepStandard, { weight, digits }: Mark, reach: Reach): Earned {
  const { beyond, unit, over } = reach;
  const count = rounding === 'linear' ? beyond.div(step) : beyond.div(step).round(0, ROUNDING[rounding].mode);
  const lost = rounding === 'linear' ? beyond.times(deduct).div(step) : count.times(deduct);
  const points = weight.minus(lost);
  const counted = rounding === 'linear' ? { zh: '折算', en: 'steps' } : ROUNDING[rounding];
  const [far, each, steps] = [distanceWords(beyond.round(4), unit), distanceWords(step, unit), rounded(count, 2)];
  const sum = `${plain(weight)} − ${steps} × ${plain(deduct)} = ${rounded(points, digits)}`;
  return {
    points,
    working: said(
      `${over.zh} ${far.zh}，按 ${each.zh}为一档${counted.zh} ${steps} 档，每档扣 ${plain(deduct)} 分：${sum}`,
      `${far.en} ${over.en}: ${steps} ${counted.en} of ${each.en}, ${plain(deduct)} off for each: ${sum}`,
    ),
  };
}

const withinLimit = ({ weight }: Mark, { within }: Reach): Earned => ({
  points: weight,
  working: said(`${within.zh}，得满分 ${plain(weight)} 分`, `${within.en}: full marks, ${plain(weight)}`),
});
