import { absolute, compare, inUnit, isZero, type Money, type MoneyUnit, money } from '../../money/index.ts';

/** From here on a sentence of a region's sums says 亿元 rather than five-digit 万元. */
const HUNDRED_MILLION = money('1', '亿元');

/** The unit of a region's sums: 亿元 from a hundred million on, 万元 below, and 元 for what would round to nothing, for it is not nothing. */
export function unitInSummary(amount: Money): MoneyUnit {
  if (compare(absolute(amount), HUNDRED_MILLION) >= 0) return '亿元';
  return Number(inUnit(amount, '万元', 2)) === 0 && !isZero(amount) ? '元' : '万元';
}
