import { addDecimals, type Decimal, percentOf, quotientOf } from '../../money/index.ts';

/** What tables and figures of the report keep of a quotient: six decimals, so that what is printed with two is rounded once, from these. */
const DIGITS = 6;

/** `part` in percent of `whole`; null where there is nothing to divide by. */
export const percentKept = (part: Decimal, whole: Decimal): Decimal | null => kept(percentOf(part, whole, DIGITS));

/** The mean of `count` values; null of none. */
export const meanKept = (sum: Decimal, count: number): Decimal | null => kept(quotientOf(sum, String(count), DIGITS));

/** Without zeros that say nothing. */
const kept = (quotient: Decimal | null): Decimal | null => (quotient === null ? null : addDecimals(quotient));
