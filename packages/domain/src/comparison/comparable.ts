import type { Bilingual } from '../language/index.ts';
import type { RatioName } from '../rollup/index.ts';

/** Whether more is better, less is, or neither: what a table may colour, and what it must not. */
export type Direction = 'higher' | 'lower' | 'neutral';

/** By what money is divided: the unit's own staff at the end of the year, or the residents 常住人口 of its region. */
export type Divisor = 'staff' | 'head';

/** What a value is, so that it can be written: yuan, people, percent, points, or how often. */
export type ComparedKind = 'money' | 'count' | 'percent' | 'score' | 'times';

/** Where a value comes from. */
export type Source =
  /** A figure that rolls up. */
  | { readonly from: 'figure'; readonly code: string }
  /** A ratio of two figures, in percent (of a region: sum over sum). */
  | { readonly from: 'ratio'; readonly name: RatioName; readonly part: string; readonly whole: string }
  /** A score; `result` is of the review where there was one, else of the self-evaluation; `difference` is self less review. */
  | { readonly from: 'score'; readonly of: 'self' | 'review' | 'result' | 'difference' }
  /** How often it was returned, and how many findings it had when it was last handed in. */
  | { readonly from: 'process'; readonly of: 'returns' | 'problems' }
  /** Points got on an indicator of the library 指标库, in percent of those it carries (of a region: sum over sum). */
  | { readonly from: 'indicator'; readonly library: string };

/** Something that departments, regions and years can be compared by. */
export interface Comparable {
  /** A figure's code, or `ratio.execution`, `score.self`, `process.returns`, `indicator.H03`. */
  readonly code: string;
  readonly label: Bilingual;
  readonly kind: ComparedKind;
  readonly direction: Direction;
  readonly source: Source;
}

/** A heading of the choice. */
export interface ComparableGroup {
  readonly code: string;
  readonly label: Bilingual;
  readonly measures: readonly Comparable[];
}

/** The unit in which a kind of value is usually shown. Values themselves are exact, money in yuan. */
export const UNIT_OF: Readonly<Record<ComparedKind, Bilingual>> = {
  money: { zh: '万元', en: '10,000 yuan' },
  count: { zh: '人', en: 'people' },
  percent: { zh: '%', en: '%' },
  score: { zh: '分', en: 'points' },
  times: { zh: '次', en: 'times' },
};
