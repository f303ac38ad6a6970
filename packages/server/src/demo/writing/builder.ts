import type { NarrativeBlock, NarrativeDocument, NarrativeInline } from '@jiping/domain/narrative';

/** A piece of a sentence: words, or a figure of the record that prints itself with its unit. */
export type Part = string | NarrativeInline;

const chip = (code: string, unit: string, digits: number): NarrativeInline => ({
  type: 'figure',
  attrs: { code, unit, digits },
});

/** A money figure: `amount('expenditure.total')` prints `1,286.42万元`. */
export const amount = (code: string): NarrativeInline => chip(code, '万元', 2);
/** A head count: `people('staff.actual')` prints `46人`. */
export const people = (code: string): NarrativeInline => chip(code, '人', 0);
/** A rate: `rate('budget.executionRate')` prints `96.30%`. */
export const rate = (code: string): NarrativeInline => chip(code, '%', 2);
/** A score: `points('score.self')` prints `96.30分`. */
export const points = (code: string): NarrativeInline => chip(code, '分', 2);

const inline = (parts: readonly Part[]): readonly NarrativeInline[] =>
  parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));

/** `paragraph('部门支出总额', amount('expenditure.total'), '。')`. */
export const paragraph = (...parts: readonly Part[]): NarrativeBlock => ({ type: 'paragraph', content: inline(parts) });

/** A heading inside a section: `heading('（一）基本支出情况')`. */
export const heading = (text: string): NarrativeBlock => ({
  type: 'heading',
  attrs: { level: 3 },
  content: inline([text]),
});

export const documentOf = (...content: readonly NarrativeBlock[]): NarrativeDocument => ({ type: 'doc', content });

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** `ordinal(0)` is 一. */
export const ordinal = (index: number): string => ORDINALS[index]!;

/** `enumerated(['甲', '乙'])` is 一是甲；二是乙。 */
export const enumerated = (items: readonly string[]): string =>
  `${items.map((item, index) => `${ordinal(index)}是${item}`).join('；')}。`;
