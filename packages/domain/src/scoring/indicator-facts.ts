import type { Bilingual } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';
import type { Sign } from './standard.ts';

/** What an indicator's score is computed from. `null` is what nobody has said, or what is masked. */
export interface IndicatorFacts {
  readonly sign: Sign;
  /** The target in force (adjusted, where it was): a number, an ISO date, or words. */
  readonly target: Decimal | string | null;
  readonly actual: Decimal | string | null;
  readonly weight: Decimal | null;
  /** Of a qualitative indicator: the percent that the person judged. */
  readonly coefficient: Decimal | null;
  /** Of a checklist: the keys of the items that are met; none of them is an empty list. */
  readonly ticked: readonly string[] | null;
  /** The actual value is 无: nothing of the kind happened in the year (no building was completed). */
  readonly notApplicable?: boolean;
  /** Unit of target and actual, for the working only: `%`, `次`. */
  readonly unit?: string;
}

/** A score with the arithmetic that gave it, to be followed by a person: `12 × 72.74 ÷ 100 = 8.73`. */
export interface Scored {
  /** Rounded to the scheme's decimals. */
  readonly score: Decimal;
  readonly working: Bilingual;
}

/** What a score can lack: a fact, or a rule for that fact in the standard itself (a value between its bands). */
export type Lacking = Exclude<keyof IndicatorFacts, 'sign' | 'unit' | 'notApplicable'> | 'standard';

/** What is missing for a score. A target of which no ratio can be taken (zero, words) is missing too. */
export interface Unscored {
  readonly lacks: readonly Lacking[];
}

const LACKABLE: readonly Lacking[] = ['target', 'actual', 'weight', 'coefficient', 'ticked', 'standard'];

/** `lacking({ target, actual })` names those of them that are null. */
export const lacking = (parts: Partial<Record<Lacking, unknown>>): Unscored => ({
  lacks: LACKABLE.filter((name) => parts[name] === null),
});
