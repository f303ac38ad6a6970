import { said, TradeError } from '../language/index.ts';
import { movedPoint } from './moved-point.ts';
import { roundDecimal } from './ratio.ts';

declare const isMoney: unique symbol;

/**
 * An exact amount in yuan with two decimals, as text: `"1286420.00"`, `"-35.10"`.
 * Text survives JSON, GraphQL and PostgreSQL's `numeric(18,2)` unchanged; no binary float ever touches it.
 */
export type Money = string & { readonly [isMoney]: true };

/** Units in which reports state amounts, and how many fen (分) one of each is. */
const FEN_PER_UNIT = { 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n } as const;
/** By how many places the point moves from yuan. */
const PLACES_FROM_YUAN = { 元: 0, 万元: 4, 亿元: 8 } as const;
export type MoneyUnit = keyof typeof FEN_PER_UNIT;
export const MONEY_UNITS = Object.keys(FEN_PER_UNIT) as MoneyUnit[];

/** The largest amount that `numeric(18,2)` keeps: sixteen digits of yuan. */
const LARGEST_FEN = 10n ** 18n - 1n;

const fenOf = (amount: Money): bigint => BigInt(amount.replace('.', ''));

function moneyOfFen(fen: bigint): Money {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Money;
}

/**
 * `money('1286.42', '万元')` → `"12864200.00"`; `money('1,286.42', '万元')` the same.
 * Refuses what is not a plain decimal number, what would lose a fraction of a fen, and what no budget holds.
 */
export function money(text: string, unit: MoneyUnit = '元'): Money {
  const [, sign, whole, fraction = ''] =
    /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? malformed(text);
  const scale = FEN_PER_UNIT[unit];
  const digits = fraction.replace(/0+$/, '');
  const scaled = BigInt(`${whole!.replaceAll(',', '')}${digits}`) * scale;
  const divisor = 10n ** BigInt(digits.length);
  if (scaled % divisor !== 0n) malformed(text);
  const fen = (scaled / divisor) * (sign === '-' ? -1n : 1n);
  if (fen > LARGEST_FEN || fen < -LARGEST_FEN) malformed(text);
  return moneyOfFen(fen);
}

function malformed(text: string): never {
  throw new TradeError(
    'MALFORMED_AMOUNT',
    said(
      `“${text.slice(0, 40)}”不是有效金额。请填写数字，如 1286.42；以万元计时最多六位小数。`,
      `“${text.slice(0, 40)}” is not an amount. Enter a number such as 1286.42; in 万元 with six decimals at the most.`,
    ),
  );
}

/** True for text that `money` would give back unchanged: what the API and the database exchange. */
export const isCanonicalMoney = (text: string): text is Money =>
  /^-?(0|[1-9]\d{0,15})\.\d{2}$/.test(text) && text !== '-0.00';

export const ZERO = '0.00' as Money;
export function add(...amounts: readonly Money[]): Money {
  let sum = 0n;
  for (const amount of amounts) sum += fenOf(amount);
  return moneyOfFen(sum);
}
export const subtract = (from: Money, amount: Money): Money => moneyOfFen(fenOf(from) - fenOf(amount));
export const absolute = (amount: Money): Money => (amount.startsWith('-') ? (amount.slice(1) as Money) : amount);
export const isZero = (amount: Money): boolean => fenOf(amount) === 0n;
export const isNegative = (amount: Money): boolean => fenOf(amount) < 0n;

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compare(left: Money, right: Money): number {
  const difference = fenOf(left) - fenOf(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether two amounts differ by no more than `tolerance` (yuan). */
export const agree = (left: Money, right: Money, tolerance: Money): boolean =>
  compare(absolute(subtract(left, right)), tolerance) <= 0;

/**
 * The amount as a plain number in `unit`, rounded half up to `digits` decimals: `inUnit("12864200.00", '万元')` → `"1286.42"`.
 * Without `digits`, as many decimals as the amount needs (two for 元, at most six for 万元).
 */
export function inUnit(amount: Money, unit: MoneyUnit, digits?: number): string {
  const moved = movedPoint(amount, PLACES_FROM_YUAN[unit]);
  return digits === undefined ? moved.replace(/\.?0+$/, '') : roundDecimal(moved, digits);
}
