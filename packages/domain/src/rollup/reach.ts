import { amountOf } from '../figures/index.ts';
import type { EvaluationFact } from './evaluation-fact.ts';
import { CHANGING } from './risks.ts';

/** A fact with the signature of its text. */
export interface FactWithText {
  readonly fact: EvaluationFact;
  readonly textSignature: readonly number[] | null;
}

/** How far a change of one fact goes in its county. */
interface Reach {
  /** Nothing but the department's own share of the sums can be another. */
  readonly isAlone: boolean;
  /** Whether the next year, which looks back on this one, may be another too. */
  readonly nextYear: boolean;
}

/** Everything may be another. */
export const FAR: Reach = { isAlone: false, nextYear: true };

/**
 * What may change in the summaries where a department's fact becomes another (null: there is none). Other departments look at its text, and
 * its units at its state where its report covers them; the next year looks at its text and at the amounts that must not leap.
 */
export function reachOf(before: FactWithText | null, after: FactWithText | null): Reach {
  const isSameText = sameNumbers(before?.textSignature ?? null, after?.textSignature ?? null);
  return {
    isAlone: isSameText && ![before, after].some((one) => one?.fact.coversSubordinates),
    nextYear: !isSameText || CHANGING.some(({ code }) => amountIn(before, code) !== amountIn(after, code)),
  };
}

const amountIn = (one: FactWithText | null, code: string): string | null => amountOf(one?.fact.measures[code]);

const sameNumbers = (one: readonly number[] | null, other: readonly number[] | null): boolean =>
  one === null || other === null
    ? one === other
    : one.length === other.length && one.every((number, at) => number === other[at]);
