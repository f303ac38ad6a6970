import Big from 'big.js';
import { said } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { PointRange } from './limits.ts';
import type { Earned } from './mark.ts';
import type { ScoringScheme } from './scheme.ts';
import { nextStep, numberIn, plain, rounded } from './working.ts';

/**
 * By how many percent an indicator exceeds its target where that is a deviation 指标偏离 (SR-6: from 30 percent on, included), else null.
 * Only of “at least” indicators: less than a limit is what the limit is for, and an exact target missed upwards is simply missed.
 */
export function overAchievement(
  { sign, target, actual }: Pick<IndicatorFacts, 'sign' | 'target' | 'actual'>,
  from: Decimal,
): Decimal | null {
  const [wanted, reached] = [numberIn(target), numberIn(actual)];
  if (sign !== 'atLeast' || !wanted?.gt(0) || !reached) return null;
  const excess = reached.minus(wanted).times(100).div(wanted);
  return excess.gte(from) ? excess.round(8).toFixed() : null;
}

/** Takes the points off that such a deviation costs, where the rule is on; never below the least. */
export function lessOverAchievement(
  earned: Earned,
  facts: IndicatorFacts,
  { on, from, deduct }: ScoringScheme['overAchievement'],
  { least }: PointRange,
  digits: number,
): Earned {
  const excess = on ? overAchievement(facts, from) : null;
  if (excess === null) return earned;
  const reduced = earned.points.minus(deduct);
  const points = reduced.lt(least) ? least : reduced;
  const sum = `${rounded(earned.points, digits)} − ${plain(deduct)} = ${rounded(reduced, digits)}`;
  const floor = reduced.lt(least)
    ? said(`，最低得 ${plain(least)} 分`, `, but no less than ${plain(least)}`)
    : said('', '');
  const percent = `${rounded(new Big(excess), 2)}%`;
  return {
    points,
    working: nextStep(
      earned.working,
      said(
        `超过指标值 ${percent}，达到 ${plain(from)}% 的按指标偏离扣 ${plain(deduct)} 分：${sum}${floor.zh}`,
        `${percent} over the target, which from ${plain(from)}% costs ${plain(deduct)}: ${sum}${floor.en}`,
      ),
    ),
  };
}
