import type { Decimal } from '../money/index.ts';

/**
 * A document as it is printed, before it is Word, Excel, JSON or a page: words and tables that say everything, and nothing that has
 * to be looked up. Made in one language; what makes Word and Excel of it is `@jiping/documents`.
 */
export interface Printable {
  /** 《XX县2021年度部门整体支出绩效自评工作汇总报告》 without the brackets. */
  readonly title: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly fiscalYear: number;
  /** The data cut-off: instant in ISO 8601. What was handed in or accepted after it is not in here. */
  readonly asOf: string;
  /** 主送机关, without the colon. */
  readonly addressee?: string;
  /** 发文机关署名; who signed an edition. Absent of a draft. */
  readonly signedBy?: string;
  /** Instant in ISO 8601. */
  readonly signedAt?: string;
  /** Number of the edition, and the hash that it was frozen under. */
  readonly edition?: number;
  readonly hash?: string;
  readonly sections: readonly PrintableSection[];
  /** Each begins on a page of its own. */
  readonly annexes: readonly PrintableSection[];
}

/** A heading with what stands under it, up to the next one. Paragraphs come first, then the tables. */
export interface PrintableSection {
  /** With its number as printed: 一、工作开展情况. Of an annex: what it is called, without 附件1. */
  readonly heading: string;
  /** 1: 一、, 2: （一）, 3: 1. */
  readonly level: 1 | 2 | 3;
  readonly paragraphs: readonly string[];
  readonly tables: readonly PrintableTable[];
}

export interface PrintableTable {
  /** T1 … T11, A: stays the same whatever the table is called. */
  readonly code?: string;
  /** 表1 覆盖情况. */
  readonly title: string;
  readonly columns: readonly PrintableColumn[];
  /** A row has a cell for each column. */
  readonly rows: readonly PrintableRow[];
  /** Under the table: how it is counted, what is not in it. */
  readonly note?: string;
}

export interface PrintableColumn {
  readonly label: string;
  /** Columns next to each other with the same group stand under one merged heading: 三公经费 over 本年预算, 本年决算. */
  readonly group?: string;
  /** 元, 万元, %, 个, 人, 分. */
  readonly unit?: string;
  /** Numbers end at the right, words begin at the left. */
  readonly align: 'left' | 'center' | 'right';
  /** What the exact values of the column are, for the format in Excel; absent: words. */
  readonly kind?: 'money' | 'percent' | 'score' | 'count' | 'number' | 'date';
}

export type PrintableRow = readonly PrintableCell[];

/**
 * Words, or a number with its exact value in the unit of its column: `{ text: '1,234.57', value: '1234.5678' }`, percent as
 * `{ text: '96.30', value: '96.304' }`, a day as `{ text: '2022年5月6日', value: '2022-05-06' }`. What is masked, not applicable or unknown is words: `'*'`, `'不适用'`, `'—'`.
 */
export type PrintableCell = string | { readonly text: string; readonly value: Decimal };

/** The words of a cell, whatever it is. */
export const textOfCell = (cell: PrintableCell): string => (typeof cell === 'string' ? cell : cell.text);
