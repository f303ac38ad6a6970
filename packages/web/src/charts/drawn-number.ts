import { fixed, grouped } from '../parts/numbers.ts';

/**
 * What a number is, and so how it is written wherever it stands: money in 万元 with two decimals (of one person or resident with four),
 * a percentage and a score with two, people and things as they are counted, any other number with its own digits.
 */
export type NumberKind = 'money' | 'moneyPerPerson' | 'percent' | 'score' | 'count' | 'number';

/** A number as it is drawn, as people read it, and as a spreadsheet keeps it. */
export interface DrawnNumber {
  /** For the pen only. */
  readonly size: number;
  /** As people read it: `1,286.42`, `94.13%`. */
  readonly text: string;
  /** The server's exact decimal in the unit in which it is shown: `1286.425`, `94.13`. */
  readonly value: string;
  readonly kind: NumberKind;
}

const WRITTEN: Readonly<Record<NumberKind, (decimal: string) => string>> = {
  money: (decimal) => grouped(fixed(decimal, 2)),
  moneyPerPerson: (decimal) => grouped(fixed(decimal, 4)),
  percent: (decimal) => `${grouped(fixed(decimal, 2))}%`,
  score: (decimal) => fixed(decimal, 2),
  count: grouped,
  number: grouped,
};

/** `written('1286.425', 'money')` → `1,286.43`. */
export const written = (decimal: string, kind: NumberKind): string => WRITTEN[kind](decimal);

/**
 * `drawn('94.13', 'percent')`; money in 万元. `text` where people read it otherwise than its kind is written: `2.50 分`. Null for no
 * value and for what is no finite number, so that nothing is drawn of nothing.
 */
export function drawn(decimal: string | null | undefined, kind: NumberKind, text?: string): DrawnNumber | null {
  if (decimal === null || decimal === undefined || decimal.trim() === '') return null;
  const size = Number(decimal);
  return Number.isFinite(size) ? { size, text: text ?? written(decimal, kind), value: decimal, kind } : null;
}

/** How many, which always is a number: `countOf(3, '3 家')`. */
export const countOf = (count: number, text = grouped(`${count}`)): DrawnNumber => ({
  size: count,
  text,
  value: `${count}`,
  kind: 'count',
});
