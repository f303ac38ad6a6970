import type { FigureColumn } from '../templates/index.ts';
import type { Cell } from './cells.ts';

/** What a column of a form holds: a column of the record (null: final accounts), a rate, a score, or nothing that is read. */
export type ColumnMeaning = { readonly column: FigureColumn | null } | 'rate' | 'score' | 'weight';

const WORDS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:上年度?|去年)预算数?$/, { column: 'previousBudget' }],
  [/^(?:上年度?|去年)(?:决算数?|执行数?|支出数?|实际数?|数)$/, { column: 'previous' }],
  [/^(?:年初预算数?|本年度?预算数?|当年预算数?|年初部门预算数?|预算数)$/, { column: 'budget' }],
  [/^(?:全年预算数?|调整后?预算数?|调整后全年预算数?|全年\(调整\)预算数?)(?:\(A\)|A)?$/, { column: 'adjusted' }],
  [/^(?:全年执行数?|执行数|预算执行数|决算数|本年度?决算数?|全年支出数|实际执行数)(?:\(B\)|B)?$/, { column: null }],
  [/^(?:预算)?执行率(?:\(%\)|\(B\/A\)|%)?$/, 'rate'],
  [/^得分$/, 'score'],
  [/^(?:分值|权重|执行率权重)(?:\(\d+分?\))?$/, 'weight'],
];

/** `2020年决算数` beside `2021年决算数`: the earlier year is the last one. */
const YEARED = /^(20\d\d)年度?(决算数?|预算数?|执行数)$/;

/** What each of these cells says of its column; null for a cell that names none. */
export function columnMeanings(cells: readonly Pick<Cell, 'text'>[]): readonly (ColumnMeaning | null)[] {
  const names = cells.map((cell) => cell.text.replace(/\((?:万?元|A|B)\)$/, '').replace(/[\s:]/g, ''));
  const years = names.flatMap((name) => (YEARED.test(name) ? [Number(YEARED.exec(name)![1])] : []));
  const thisYear = Math.max(...years);
  return names.map((name) => {
    const yeared = YEARED.exec(name);
    if (yeared === null) return WORDS.find(([word]) => word.test(name))?.[1] ?? null;
    const last = Number(yeared[1]) === thisYear - 1;
    const budget = yeared[2]!.startsWith('预算');
    if (Number(yeared[1]) < thisYear - 1) return null;
    return { column: budget ? (last ? 'previousBudget' : 'budget') : last ? 'previous' : null };
  });
}

export const isMoneyColumn = (meaning: ColumnMeaning | null): meaning is { readonly column: FigureColumn | null } =>
  typeof meaning === 'object' && meaning !== null;
