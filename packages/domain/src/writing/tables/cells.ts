import type { FigureValue } from '../../figures/index.ts';
import { type Decimal, inUnit, type Money, roundDecimal } from '../../money/index.ts';
import type { CountSum, MoneySum } from '../../rollup/index.ts';
import type { PrintableCell, PrintableColumn } from '../printable.ts';

/** Stands where there is nothing to say: nobody knows, or it cannot be computed. */
export const UNKNOWN = '—';
const MASKED_CELL = '*';
const NONE_CELL = '不适用';

const grouped = (number: string): string => {
  const [whole = '', fraction] = number.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
};

/** Columns by what stands in them. */
export const words = (label: string, align: 'left' | 'center' = 'left'): PrintableColumn => ({ label, align });
export const number = (
  label: string,
  kind: NonNullable<PrintableColumn['kind']>,
  unit: string,
  group?: string,
): PrintableColumn => ({ label, kind, unit, align: 'right', ...(group === undefined ? {} : { group }) });
export const moneyColumn = (label: string, group?: string): PrintableColumn => number(label, 'money', '万元', group);
export const percentColumn = (label: string, group?: string): PrintableColumn => number(label, 'percent', '%', group);
export const scoreColumn = (label: string, group?: string): PrintableColumn => number(label, 'score', '分', group);
export const countColumn = (label: string, unit: string, group?: string): PrintableColumn =>
  number(label, 'count', unit, group);

/** An amount in 万元. */
export const amountCell = (amount: Money | null): PrintableCell =>
  amount === null ? UNKNOWN : { text: grouped(inUnit(amount, '万元', 2)), value: inUnit(amount, '万元') };

/** An amount in 元 as it is printed: `120,000.50`. */
export const yuanInWords = (amount: Money): string => grouped(inUnit(amount, '元', 2));

/** The same as a cell, of a table that is not about sums. */
export const yuanCell = (amount: Money | null): PrintableCell =>
  amount === null ? UNKNOWN : { text: yuanInWords(amount), value: inUnit(amount, '元') };

/** Percent or points with two decimals; null: cannot be computed. */
export const decimalCell = (value: Decimal | null): PrintableCell =>
  value === null ? UNKNOWN : { text: grouped(roundDecimal(value, 2)), value };

export const countCell = (count: number | Decimal): PrintableCell => ({
  text: grouped(String(count)),
  value: String(count),
});

/** A sum of known amounts; where nobody's is known, why. */
export const sumCell = (sum: MoneySum): PrintableCell => (sum.known > 0 ? amountCell(sum.amount) : whyNot(sum));

export const countSumCell = (sum: CountSum): PrintableCell => (sum.known > 0 ? countCell(sum.number) : whyNot(sum));

const whyNot = ({ masked, notApplicable, missing }: MoneySum | CountSum): PrintableCell => {
  if (masked > 0) return MASKED_CELL;
  return notApplicable > 0 && missing === 0 ? NONE_CELL : UNKNOWN;
};

/** One department's figure: an amount in 万元, a number, or why there is none. */
export function figureCell(value: FigureValue | undefined): PrintableCell {
  switch (value?.state) {
    case 'masked':
      return MASKED_CELL;
    case 'notApplicable':
      return NONE_CELL;
    case 'known':
      if ('amount' in value) return amountCell(value.amount);
      return 'number' in value ? countCell(value.number) : value.text;
    default:
      return UNKNOWN;
  }
}
