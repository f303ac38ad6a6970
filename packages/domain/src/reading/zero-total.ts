import type { Cell } from './cells.ts';
import type { Doubt } from './reading-context.ts';

/** The numbers of a row, and where its name begins. */
export interface NumberRow {
  readonly start: number;
  readonly values: readonly Cell[];
}

/** Whether a row says nothing but zeros in its first columns, those of the money. */
export const isZeroRow = (values: readonly Cell[]): boolean =>
  values.length > 0 && values.slice(0, 3).every((cell) => Number(cell.value?.number ?? 1) === 0);

/** The row of the year's funds says 0 over a part that does not. */
export const zeroOverParts = (total: NumberRow, part: NumberRow): Doubt => ({
  about: 'budget.outturn',
  zh: `年度资金总额一行填的是 0，而其下的分项为 ${part.values.map((cell) => cell.text).join('、')}。请确认年度资金总额。`,
  en: `The row of the year's funds says 0, while a part of it says ${part.values.map((cell) => cell.text).join(', ')}. Please confirm the total.`,
  start: total.start,
  end: part.values.at(-1)!.end,
});
