import { type Decimal, percentOf, quotientOf } from '../money/index.ts';
import { type ComparedValue, known, missing } from './compared-value.ts';

/** `of` divided by `by`, to two decimals, half away from zero: money to the fen, a mean score to the hundredth. */
export function divided(of: Decimal, by: Decimal): ComparedValue {
  const value = quotientOf(of, by, 2);
  return value === null ? missing('zeroDenominator') : known(value);
}

/** `part` in percent of `whole`, to two decimals. */
export function percentage(part: Decimal, whole: Decimal): ComparedValue {
  const value = percentOf(part, whole);
  return value === null ? missing('zeroDenominator') : known(value);
}

/**
 * A value for each of the staff or of the residents. What is masked makes the quotient masked; where the divisor does not apply or nobody has said, it is
 * missing, and where the value does, the quotient is what the value is.
 */
export function perEach(value: ComparedValue, divisor: ComparedValue): ComparedValue {
  if (value.value === null) return value;
  if (divisor.state === 'masked') return divisor;
  if (divisor.value === null) return missing('divisorUnknown');
  const quotient = divided(value.value, divisor.value);
  const partial = value.reason === 'partial' || divisor.reason === 'partial';
  return quotient.state === 'known' && partial ? { ...quotient, reason: 'partial' } : quotient;
}

/** A number of residents as a divisor; unknown where nobody has told it. */
export const residentsOf = (residents: number | null): ComparedValue =>
  residents === null ? missing('divisorUnknown') : known(String(residents));
