import { addDecimals } from '../money/index.ts';
import type { IndicatorScore, IndicatorSum } from '../rollup/index.ts';
import { type ComparedValue, MASKED_VALUE, missing, NOT_APPLICABLE_VALUE } from './compared-value.ts';
import { percentage } from './division.ts';

/** What is kept of an indicator by its library code; undefined where it is not used. */
export const scoreOn = <Score>(
  indicators: Readonly<Record<string, Score>> | undefined,
  library: string,
): Score | undefined => (indicators && Object.hasOwn(indicators, library) ? indicators[library] : undefined);

/**
 * 得分率 of one department: points got in percent of those the indicator carries. Where it was several departments, sum over sum of
 * those that use it; one of them that masks its score, or does not say, makes the whole so.
 */
export function rateOfScores(scores: readonly IndicatorScore[]): ComparedValue {
  if (scores.length === 0) return missing('notUsed');
  if (scores.some(({ state }) => state === 'masked')) return MASKED_VALUE;
  if (scores.some(({ state }) => state === 'missing')) return missing('notStated');
  const known = scores.flatMap((score) => (score.state === 'known' ? [score] : []));
  return known.length === 0
    ? NOT_APPLICABLE_VALUE
    : percentage(addDecimals(...known.map(({ got }) => got)), addDecimals(...known.map(({ full }) => full)));
}

/** 得分率 of a region: sum over sum of the departments that know both, and partial where others that use it do not. */
export function rateOfSum(sum: IndicatorSum | undefined): ComparedValue {
  if (sum === undefined) return missing('notUsed');
  if (sum.known > 0) {
    const rate = percentage(sum.got, sum.full);
    return rate.state === 'known' && sum.masked + sum.missing > 0 ? { ...rate, reason: 'partial' } : rate;
  }
  if (sum.masked > 0) return MASKED_VALUE;
  return sum.missing > 0 ? missing('notStated') : NOT_APPLICABLE_VALUE;
}
