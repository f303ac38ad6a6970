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
  if (one === other) return 0;
  const difference = Number(one) - Number(other);
  if (difference !== 0) return difference;
  const exact = scaled(one) - scaled(other);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}
