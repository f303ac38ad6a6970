import type { FigureColumn } from '../templates/index.ts';

/** The amount before, where it is no outturn; `divided` once its parts are being told. */
export interface Whole {
  readonly column: FigureColumn;
  readonly divided: boolean;
}

/** “年初预算收入合计1200万元，其中一般公共预算拨款1100万元”: the parts of a budget are of the budget, until something is said to be spent. */
export const columnOfWhole = (whole: Whole | null, between: string): FigureColumn | null =>
  whole !== null && (opensParts(between) || (whole.divided && AND_PART.test(between))) && !SPENT.test(between)
    ? whole.column
    : null;
/** Whether the words between two amounts open the list of the first one's parts. */
export const opensParts = (between: string): boolean => FIRST_PART.test(between);
const FIRST_PART = /^[，。:(]*(?:其中|包括|包含)/;
const AND_PART = /^[，、；和及]/;
/** Words by which a sentence turns to what was spent. */
export const SPENT = /决算|实际|执行|完成|开支|列支|支付|发生|本年|当年|\d{4}年/;
/** Figures that are parts of a budget as of an outturn. */
export const PART_OF_WHOLE = /^(?:expenditure\.(?!total$)|fund\.|threePublics\.|function\.)/;
