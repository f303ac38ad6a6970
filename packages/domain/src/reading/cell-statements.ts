import type { FigureColumn } from '../templates/index.ts';
import type { Cell } from './cells.ts';
import { labelOf } from './labels.ts';
import type { ReadingContext, Statement } from './reading-context.ts';

/** The figure a cell names; `column` where its words already speak of one. */
export interface CellLabel {
  readonly code: string;
  readonly column: FigureColumn | null;
}

/** Names that mean a figure only as a cell of a form. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  控制率: 'staff.controlRate',
  年度资金总额: 'budget.total',
  年度预算资金总额: 'budget.total',
  资金总额: 'budget.total',
  总额: 'budget.total',
  部门整体支出预算调整: 'budget.adjustment',
  部门基本支出预算调整: 'budget.adjustment',
  其他: 'fund.other',
  当年结余: 'carryOver.year',
};

/** What the words of a cell name: `1、公务用车购置和维护经费` → `threePublics.vehicles`; null for everything else. */
export function cellLabel({ lexicon, fiscalYear }: ReadingContext, text: string): CellLabel | null {
  const name = text
    .replace(/\((?:万?元|人|%|万元)\)/g, '')
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,2}[).、])+/, '')
    .replace(/^其中:?/, '')
    .replace(/[:：]$/, '');
  const form = FORM_NAMES[name];
  if (form !== undefined) return { code: form, column: null };
  const label = labelOf(lexicon, name, fiscalYear);
  return label.is === 'figure' && label.sure >= 0.97 ? { code: label.code, column: label.column } : null;
}

/** The unit that amounts of the table around `at` are in: the last “单位：万元” or “（元）” before it; null where nothing says. */
export function tableUnit({ plain }: ReadingContext, at: number): string | null {
  const before = plain.text.slice(Math.max(0, at - 3000), at);
  return (
    [...before.matchAll(/单位:?(?:人民币)?(万元|元|亿元)|\((?:单位:)?(万元|元)\)/g)].at(-1)?.slice(1).find(Boolean) ??
    null
  );
}

/** A statement from a cell, if its number can be what its label says; a rate needs its percent sign or a column of rates. */
export function cellStatement(
  context: ReadingContext,
  label: CellLabel,
  cell: Cell,
  confidence: number,
  percent = false,
): Statement | null {
  const definition = context.lexicon.definition(label.code);
  if (cell.value === null || definition === undefined) return null;
  const kind = context.lexicon.kind(label.code);
  const written = cell.value.unit;
  const fits = {
    money: written === null || /元$/.test(written),
    count: (written === null || /[人名个]/.test(written)) && !cell.value.number?.includes('.'),
    percent: written === '%' || (percent && written === null),
    score: written === null || written === '分',
    text: false,
    date: false,
    choice: false,
    measure: false,
  }[kind];
  if (!fits) return null;
  return {
    base: label.code,
    column: label.column,
    state: cell.value.number === null ? 'masked' : 'known',
    number: cell.value.number,
    unit: written ?? (kind === 'money' ? (tableUnit(context, cell.start) ?? '万元') : definition.unit),
    confidence,
    start: cell.start,
    end: cell.end,
  };
}
