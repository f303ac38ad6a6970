import type { Bilingual } from '../language/index.ts';
import type { Derivation } from './derivation.ts';
import type { FigureKind } from './figure-value.ts';

/**
 * Rows of one kind — projects, indicators, buildings — whose cells are figures like any other: `projects.k3.outturn` is the field
 * `outturn` of the row `k3`. A row is there while any of its fields is; its name is in the field `name`, its place in `position`.
 */
export interface FigureList {
  readonly key: string;
  readonly label: Bilingual;
  /** The most rows. */
  readonly most: number;
  readonly fields: readonly ListField[];
}

/** One column of a list: what a figure's definition is, for every row. */
export interface ListField {
  readonly name: string;
  readonly label: Bilingual;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly digits: number;
  readonly meaning: Bilingual;
  readonly derivation?: Derivation;
  readonly choices?: readonly FigureChoice[];
  /** The most characters of a text. */
  readonly most?: number;
  /**
   * Who may change it, and when: `bureau` only the bureau; `target` the department until the bureau has approved the row's target
   * (the row's `approved` is `yes`), after which an adjustment is recorded instead (财预〔2020〕10号: 预算批复时确定的绩效指标).
   */
  readonly kept?: 'bureau' | 'target';
}

/** One of the values of a choice, and what it is called. */
export interface FigureChoice {
  readonly value: string;
  readonly label: Bilingual;
}

/** Where a row stands; every list has it. */
export const POSITION: ListField = {
  name: 'position',
  label: { zh: '序号', en: 'Place' },
  kind: 'count',
  unit: '',
  digits: 6,
  meaning: { zh: '行的先后次序。', en: 'Where the row stands.' },
};

/** A row's code taken apart: `projects.k3.outturn`. */
export interface RowCode {
  readonly list: string;
  readonly row: string;
  readonly field: string;
}

/** Of a code of three words; whether there is such a list, its catalogue knows. */
export function rowCodeOf(code: string): RowCode | null {
  const first = code.indexOf('.');
  const second = code.indexOf('.', first + 1);
  if (first < 0 || second < 0 || code.indexOf('.', second + 1) >= 0) return null;
  return { list: code.slice(0, first), row: code.slice(first + 1, second), field: code.slice(second + 1) };
}

/** Whether it can be the key of a row: `k3`. */
export const isRowKey = (key: string): boolean => /^[a-z][a-z0-9]{0,19}$/.test(key);

/** `rowFigure('projects', 'k3', 'outturn')` → `projects.k3.outturn`. */
export const rowFigure = (list: string, row: string, field: string): string => `${list}.${row}.${field}`;
