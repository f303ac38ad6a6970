import type { Decimal } from '../money/index.ts';

/** Every `Decimal` is a whole number of these (`isDecimal`: eight decimals at the most). */
export const PLACES = 8;

/** `scaled('1.5')` is 150000000n: values as whole numbers, with which a comparison of ten thousand is quick and exact. */
export function scaled(value: Decimal): bigint {
  const point = value.indexOf('.');
  if (point < 0) return BigInt(value) * 100_000_000n;
  return BigInt(value.slice(0, point) + value.slice(point + 1).padEnd(PLACES, '0'));
}

/** The order of two decimals. A double keeps the order and may only make two alike: then the exact ones decide. */
export function order(one: Decimal, other: Decimal): number {
  const difference = Number(one) - Number(other);
  if (difference !== 0 || one === other) return difference;
  const exact = scaled(one) - scaled(other);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/** `of` × `times` ÷ `by` with two decimals, half away from zero; null by nothing. */
export function quotient(of: Decimal, by: Decimal, times = 1n): Decimal | null {
  const divisor = scaled(by);
  if (divisor === 0n) return null;
  const dividend = scaled(of) * times * 100n;
  const isNegative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const hundredths = (top * 2n + bottom) / (bottom * 2n);
  const digits = hundredths.toString().padStart(3, '0');
  return `${isNegative && hundredths !== 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
