import Big from 'big.js';
import { said } from '../language/index.ts';
import { type IndicatorFacts, lacking, type Scored, type Unscored } from './indicator-facts.ts';
import { keepWithin, pointRange, roundedScore } from './limits.ts';
import type { Earned, Mark } from './mark.ts';
import { lessOverAchievement } from './over-achievement.ts';
import type { ScoringScheme } from './scheme.ts';
import type { Standard, StandardLimits } from './standard.ts';
import { earn } from './standards/index.ts';
import { numberIn, plain } from './working.ts';

/**
 * The points that an indicator earns by its standard; `0 ≤ score ≤ weight` whatever the facts (SR-9).
 *
 * ```ts
 * scoreIndicator(ratioUp, { sign: 'atLeast', target: '100', actual: '72.74', weight: '12', coefficient: null, ticked: null }, scheme)
 * // { score: '8.73', working: { zh: '12 × 72.74 ÷ 100 = 8.73', en: … } }
 * ```
 * Rules of the scheme that do not apply to the year or the kind of evaluation are switched off first: see `schemeFor`.
 */
export function scoreIndicator(
  standard: Standard & StandardLimits,
  facts: IndicatorFacts,
  scheme: Pick<ScoringScheme, 'digits' | 'overAchievement'>,
): Scored | Unscored {
  const { digits, overAchievement } = scheme;
  const stated = numberIn(facts.weight);
  const weight = stated?.gte(0) ? stated : null;
  const mark = { facts, weight: weight ?? NOTHING, digits };
  const earned = earnedByAbsence(standard, mark) ?? earn(standard.kind, standard, mark);
  if (!weight || 'lacks' in earned) return together(lacking({ weight }), earned);
  const range = pointRange(weight, standard);
  const kept = keepWithin(earned, range);
  return roundedScore(lessOverAchievement(kept, facts, overAchievement, range, digits), range, digits);
}

const NOTHING = new Big(0);

/** Where nothing of the kind happened in the year and the standard says what that earns. */
function earnedByAbsence({ notApplicable }: StandardLimits, { facts, weight }: Mark): Earned | null {
  if (!facts.notApplicable || !notApplicable) return null;
  return notApplicable === 'full'
    ? {
        points: weight,
        working: said(
          `本年无此事项，按标准得满分 ${plain(weight)} 分`,
          `nothing of the kind this year: full marks by the standard, ${plain(weight)}`,
        ),
      }
    : {
        points: NOTHING,
        working: said('本年无此事项，按标准不得分', 'nothing of the kind this year: no points by the standard'),
      };
}

const together = ({ lacks }: Unscored, other: object | Unscored): Unscored => ({
  lacks: 'lacks' in other ? [...other.lacks, ...lacks] : lacks,
});
