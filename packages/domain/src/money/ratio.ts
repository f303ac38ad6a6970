import Big from 'big.js';
import type { Money } from './money.ts';

/** An exact decimal number as text, for rates, scores and counts: `"96.30"`. */
export type Decimal = string;

export const isDecimal = (text: string): boolean => /^-?\d{1,14}(\.\d{1,8})?$/.test(text);

/**
 * `percentOf(part, whole)` → `"96.30"`: percent with `digits` decimals, rounded half up.
 * `null` where the whole is zero: a ratio to nothing is not zero and not a hundred.
 */
export function percentOf(part: Money | Decimal, whole: Money | Decimal, digits = 2): Decimal | null {
  const divisor = new Big(whole);
  if (divisor.eq(0)) return null;
  return unsignedZero(new Big(part).times(100).div(divisor).toFixed(digits, Big.roundHalfUp));
}

/** Whether two decimals differ by no more than `tolerance`. */
export const decimalsAgree = (left: Decimal, right: Decimal, tolerance: Decimal): boolean =>
  new Big(left).minus(right).abs().lte(tolerance);

/** The sum, without zeros that say nothing: `addDecimals("1.50", "2")` → `"3.5"`. Whole numbers take a third of the time of big.js. */
export function addDecimals(...numbers: readonly Decimal[]): Decimal {
  const scale = numbers.reduce((most, number) => Math.max(most, decimalsOf(number)), 0);
  const sum = numbers.reduce(
    (so, number) => so + BigInt(number.replace('.', '') + '0'.repeat(scale - decimalsOf(number))),
    0n,
  );
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

const decimalsOf = (number: Decimal): number => {
  const point = number.indexOf('.');
  return point < 0 ? 0 : number.length - point - 1;
};

export const subtractDecimals = (from: Decimal, number: Decimal): Decimal =>
  unsignedZero(new Big(from).minus(number).toFixed());

export const compareDecimals = (left: Decimal, right: Decimal): number => new Big(left).cmp(right);

/** `roundDecimal("96.305", 2)` → `"96.31"`: half away from zero, with exactly `digits` decimals. */
export const roundDecimal = (number: Decimal, digits: number): Decimal =>
  unsignedZero(new Big(number).toFixed(digits, Big.roundHalfUp));

/** What rounds to nothing has no sign: `-0.00` would read as a loss. */
const unsignedZero = (number: Decimal): Decimal => (/^-[0.]+$/.test(number) ? number.slice(1) : number);
