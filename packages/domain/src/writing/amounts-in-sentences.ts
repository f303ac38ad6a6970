import { type Bilingual, said } from '../language/index.ts';
import {
  absolute,
  add,
  compare,
  type Decimal,
  inUnit,
  isNegative,
  isZero,
  type Money,
  type MoneyUnit,
  money,
  percentOf,
  roundDecimal,
  subtract,
} from '../money/index.ts';

/** From here on a sentence of a region's sums says 亿元 rather than five-digit 万元. */
const HUNDRED_MILLION = money('1', '亿元');

/** 万元; but what would round to nothing in it is said in yuan, for it is not nothing. */
const unitOfAmount = (amount: Money): MoneyUnit =>
  Number(inUnit(amount, '万元', 2)) === 0 && !isZero(amount) ? '元' : '万元';

/** The unit of a region's sums: 亿元 from a hundred million on, 万元 below, and 元 for what would round to nothing. */
export const unitInSummary = (amount: Money): MoneyUnit =>
  compare(absolute(amount), HUNDRED_MILLION) >= 0 ? '亿元' : unitOfAmount(amount);

const amountIn = (unit: MoneyUnit, amount: Money): string => `${inUnit(amount, unit, 2)}${unit}`;

/**
 * An amount as a running sentence says it, in 万元 with two decimals and no separators: `amountInWan(money('12864200'))` →
 * `1286.42万元`. Rounds half up; what would round to nothing is said in yuan, for it is not nothing.
 */
export const amountInWan = (amount: Money): string => amountIn(unitOfAmount(amount), amount);

/** The same for sums of a region: `12.86亿元` from a hundred million on, else `1286.42万元`. */
export const amountInSummary = (amount: Money): string => amountIn(unitInSummary(amount), amount);

/** `96.3` → `96.30%`; a ratio to nothing has no percent and is said in words. */
export const percentInWords = (percent: Decimal | null): Bilingual =>
  percent === null
    ? said('无法计算', 'not computable')
    : said(`${roundDecimal(percent, 2)}%`, `${roundDecimal(percent, 2)}%`);

/**
 * How an amount changed on last year, the words agreeing with the numbers (ARI-22, ARI-25): `比上年增加103.22万元，增长12.30%`,
 * `与上年持平`. From nothing there is an increase but no percent; an amount below zero has no percent either.
 */
export function changeInWords(current: Money, previous: Money): Bilingual {
  const difference = subtract(current, previous);
  if (isZero(difference)) return said('与上年持平', 'the same as last year');
  const rises = !isNegative(difference);
  const by = amountInWan(absolute(difference));
  const percent = isNegative(previous) || isNegative(current) ? null : percentOf(absolute(difference), previous);
  const [zh, en] = rises ? ['增加', 'more'] : ['减少', 'less'];
  if (percent === null) return said(`比上年${zh}${by}`, `${by} ${en} than last year`);
  return said(`比上年${zh}${by}，${rises ? '增长' : '下降'}${percent}%`, `${by} (${percent}%) ${en} than last year`);
}

/** One part of a whole, named. */
export interface NamedAmount {
  readonly name: Bilingual;
  readonly amount: Money;
}

/**
 * Parts with their shares of their sum: `其中：基本支出824.17万元，占64.07%；项目支出462.25万元，占35.93%`. Shares add to exactly 100.00%: what
 * rounding leaves over goes to the largest part (ARI-23). Without a sum there are no shares.
 */
export function sharesInWords(parts: readonly NamedAmount[]): Bilingual {
  const shares = sharesOf(parts.map(({ amount }) => amount));
  const phrases = parts.map(({ name, amount }, index) => {
    const share = shares?.[index];
    const by = amountInWan(amount);
    return share === undefined
      ? said(`${name.zh}${by}`, `${name.en} ${by}`)
      : said(`${name.zh}${by}，占${share}%`, `${name.en} ${by} (${share}%)`);
  });
  return said(`其中：${phrases.map(({ zh }) => zh).join('；')}`, `of which ${phrases.map(({ en }) => en).join('; ')}`);
}

function sharesOf(amounts: readonly Money[]): readonly Decimal[] | null {
  const whole = add(...amounts);
  if (isZero(whole) || amounts.some(isNegative)) return null;
  const hundredths = amounts.map((amount) => Number(percentOf(amount, whole)!.replace('.', '')));
  const left = 10_000 - hundredths.reduce((sum, share) => sum + share, 0);
  const largest = amounts.reduce((best, amount, index) => (compare(amount, amounts[best]!) > 0 ? index : best), 0);
  return hundredths.map((share, index) => {
    const digits = String(index === largest ? share + left : share).padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });
}
