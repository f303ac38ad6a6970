import Big from 'big.js';

/** An exact decimal number as text, for rates, scores and counts: `"96.30"`. */
export type Decimal = string;

export const isDecimal = (text: string): boolean => /^-?\d{1,14}(\.\d{1,8})?$/.test(text);

/**
 * `percentOf(part, whole)` → `"96.30"`: percent with `digits` decimals, rounded half up.
 * `null` where the whole is zero: a ratio to nothing is not zero and not a hundred.
 */
export const percentOf = (part: Decimal, whole: Decimal, digits = 2): Decimal | null =>
  quotientOf(part, whole, digits, 100n);

/**
 * `quotientOf("285.5", "3", 2)` → `"95.17"`: rounded half up, of a negative number away from zero; `null` where the divisor is zero.
 * Whole numbers all the way: an overview divides hundreds of times, and with decimals that was half of its work.
 */
export function quotientOf(dividend: Decimal, divisor: Decimal, digits: number, times = 1n): Decimal | null {
  const below = digitsOf(divisor) * 10n ** BigInt(decimalsOf(dividend));
  if (below === 0n) return null;
  const above = digitsOf(dividend) * 10n ** BigInt(decimalsOf(divisor) + digits) * times;
  const isNegative = above < 0n !== below < 0n;
  const size = magnitude(below);
  const rounded = (magnitude(above) * 2n + size) / (size * 2n);
  const text = rounded.toString().padStart(digits + 1, '0');
  const sign = isNegative && rounded !== 0n ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const magnitude = (number: bigint): bigint => (number < 0n ? -number : number);

/** `"-12.50"` as the whole number -1250. */
const digitsOf = (number: Decimal): bigint => BigInt(number.replace('.', ''));

/** Whether two decimals differ by no more than `tolerance`. */
export const decimalsAgree = (left: Decimal, right: Decimal, tolerance: Decimal): boolean =>
  new Big(left).minus(right).abs().lte(tolerance);

/** The sum, without zeros that say nothing: `addDecimals("1.50", "2")` → `"3.5"`. Whole numbers take a third of the time of big.js. */
export function addDecimals(...numbers: readonly Decimal[]): Decimal {
  const [first] = numbers;
  if (numbers.length === 1 && PLAIN.test(first!)) return first!;
  let scale = 0;
  for (const number of numbers) scale = Math.max(scale, decimalsOf(number));
  let sum = 0n;
  for (const number of numbers) sum += digitsAt(number, scale);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Without a digit that says nothing: such a number is its own sum. */
const PLAIN = /^(?:0|-?[1-9]\d*(?:\.\d*[1-9])?)$/;

/** `"-12.5"` at three decimals as the whole number -12500. */
function digitsAt(number: Decimal, scale: number): bigint {
  const decimals = decimalsOf(number);
  const digits = decimals === 0 ? number : number.replace('.', '');
  return BigInt(decimals === scale ? digits : digits + '0'.repeat(scale - decimals));
}

const decimalsOf = (number: Decimal): number => {
  const point = number.indexOf('.');
  return point < 0 ? 0 : number.length - point - 1;
};

export const subtractDecimals = (from: Decimal, number: Decimal): Decimal =>
  addDecimals(from, number.startsWith('-') ? number.slice(1) : `-${number}`);

/** -1, 0 or 1. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (left === right) return 0;
  const scale = Math.max(decimalsOf(left), decimalsOf(right));
  const [one, other] = [digitsAt(left, scale), digitsAt(right, scale)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `roundDecimal("96.305", 2)` → `"96.31"`: half away from zero, with exactly `digits` decimals. */
export const roundDecimal = (number: Decimal, digits: number): Decimal => quotientOf(number, '1', digits)!;
