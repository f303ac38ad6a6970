import Big from 'big.js';
import type { Decimal } from '../money/index.ts';
import { type ComparedValue, known, missing } from './compared-value.ts';

/** `of` divided by `by`, to two decimals, half away from zero: money to the fen, a mean score to the hundredth. */
export function divided(of: Decimal, by: Decimal): ComparedValue {
  const divisor = new Big(by);
  if (divisor.eq(0)) return missing('zeroDenominator');
  const quotient = new Big(of).div(divisor).toFixed(2, Big.roundHalfUp);
  return known(quotient === '-0.00' ? '0.00' : quotient);
}

/**
 * A value divided by another. What is masked makes the quotient masked; where the divisor does not apply or nobody has said, it is
 * missing, and where the value does, the quotient is what the value is.
 */
export function quotientOf(value: ComparedValue, divisor: ComparedValue): ComparedValue {
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
