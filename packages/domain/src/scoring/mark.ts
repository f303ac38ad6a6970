import type Big from 'big.js';
import type { Bilingual } from '../language/index.ts';
import type { IndicatorFacts, Unscored } from './indicator-facts.ts';
import type { StandardByKind, StandardKind } from './standard.ts';

/** What a standard is applied to: the facts, the points at stake, and the decimals in which results are written. */
export interface Mark {
  readonly facts: IndicatorFacts;
  readonly weight: Big;
  readonly digits: number;
}

/** What a standard gives by itself, exact, before minimum, cap and rounding. */
export interface Earned {
  readonly points: Big;
  readonly working: Bilingual;
}

export type Scorer<Kind extends StandardKind> = (standard: StandardByKind[Kind], mark: Mark) => Earned | Unscored;
