import type { EvaluationFact } from './evaluation-fact.ts';

/** By what a region's year is broken down. */
export const DIMENSIONS = ['category', 'financeSection', 'grade'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A part of a region's year that is summed by itself: `all`, or one value of a dimension, `category/town`. */
export type Slice = 'all' | `${Dimension}/${string}`;

export const WHOLE: Slice = 'all';

export const sliceOf = (dimension: Dimension, value: string): Slice => `${dimension}/${value}`;

/** `sliceValue('category/town')` is `town`; null of the whole. */
export const sliceValue = (slice: Slice): string | null =>
  slice === WHOLE ? null : slice.slice(slice.indexOf('/') + 1);

/** Whether a slice is a part by this dimension: `isPartBy('category', 'category/town')`. */
export const isPartBy = (dimension: Dimension, slice: string): boolean => slice.startsWith(sliceOf(dimension, ''));

/** What decides about a fact's slices. */
export type Sliced = Pick<EvaluationFact, 'category' | 'financeSection' | 'grade'>;

/** The slices that a fact belongs to. An evaluation without a grade is in none of that dimension. */
export const slicesOf = ({ category, financeSection, grade }: Sliced): readonly Slice[] => [
  WHOLE,
  sliceOf('category', category),
  sliceOf('financeSection', financeSection),
  ...(grade === null ? [] : [sliceOf('grade', grade)]),
];
