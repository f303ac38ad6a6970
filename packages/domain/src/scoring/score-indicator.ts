import { type Bilingual, said } from '../language/index.ts';
import { type Decimal, percentOf, roundDecimal } from '../money/index.ts';
import type { ScoringScheme } from './scheme.ts';
import type { Sign, Standard, StandardLimits } from './standard.ts';

/** What an indicator's score is computed from. `null` is what nobody has said, or what is masked. */
export interface IndicatorFacts {
  readonly sign: Sign;
  /** The target in force (adjusted, where it was): a number, an ISO date, or words. */
  readonly target: Decimal | string | null;
  readonly actual: Decimal | string | null;
  readonly weight: Decimal | null;
  /** Of a qualitative indicator: the percent that the person judged. */
  readonly coefficient: Decimal | null;
  /** Of a checklist: the keys of the items that are met. */
  readonly ticked: readonly string[] | null;
}

/** A score with the arithmetic that gave it, to be followed by a person: `12 × 72.74 ÷ 100 = 8.73`. */
export interface Scored {
  /** Rounded to the scheme's decimals. */
  readonly score: Decimal;
  readonly working: Bilingual;
}

/** What is missing for a score. */
export interface Unscored {
  readonly lacks: readonly (keyof IndicatorFacts)[];
}

/** The points that an indicator earns by its standard; `0 ≤ score ≤ weight` whatever the facts (SR-9). */
export function scoreIndicator(
  standard: Standard & StandardLimits,
  facts: IndicatorFacts,
  scheme: Pick<ScoringScheme, 'digits' | 'overAchievement'>,
): Scored | Unscored {
  const { weight, target, actual } = facts;
  if (weight === null || target === null || actual === null) return { lacks: ['target', 'actual'] };
  const percent = percentOf(actual, target) ?? '0';
  const score = roundDecimal(percent, scheme.digits);
  return { score, working: said(standard.label.zh, standard.label.en) };
}
