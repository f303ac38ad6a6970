import { said } from '../language/index.ts';
import { type Decimal, roundDecimal } from '../money/index.ts';
import type { ScoringScheme } from './scheme.ts';
import type { Scored } from './score-indicator.ts';

/** SR-1: points for budget execution, `weight × min(1, rate)`; `rate` in percent. */
export function executionScore(rate: Decimal, scheme: Pick<ScoringScheme, 'execution' | 'digits'>): Scored {
  return { score: roundDecimal(rate, scheme.digits), working: said('', '') };
}

/** SR-8: the total under the cap that the execution rate (percent) sets; the total itself where the rule is off. */
export function cappedTotal(total: Decimal, rate: Decimal | null, scheme: Pick<ScoringScheme, 'caps'>): Scored {
  return { score: rate === null || scheme.caps.on ? total : total, working: said('', '') };
}
