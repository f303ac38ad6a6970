import { compareDecimals } from '@jiping/domain/money';
import type { ComparedCell } from './compared-rows.ts';
import type { Column } from './comparison.query.ts';

/**
 * How a cell is shaded: towards good or bad where the trade says which is which, by size alone where it does not. `mark` says the
 * ends in words, for who sees no colours and for black-and-white paper; `over` is a limit that was passed.
 */
export interface Shade {
  readonly tone: 'good' | 'bad' | 'size' | null;
  /** 1 is light, 2 is strong. */
  readonly strength: 0 | 1 | 2;
  readonly mark: 'ahead' | 'behind' | 'high' | 'low' | null;
  readonly over: boolean;
}

/** Ratios to a limit: more than 100 % is more than was allowed, whoever else did the same. */
const WITHIN_HUNDRED: ReadonlySet<string> = new Set([
  'ratio.routineWithinBudget',
  'ratio.threePublicsWithinBudget',
  'ratio.staffControl',
]);

/** Fewer values have no fifths. */
const LEAST = 5;

const PLAIN: Shade = { tone: null, strength: 0, mark: null, over: false };

/** The shades of a column's cells: by the percentile among all peers where the server says it, else among the rows shown. */
export function shadesOf(
  {
    direction,
    measure,
    peers,
  }: Pick<Column, 'direction' | 'measure'> & { readonly peers?: { readonly count: number } | null },
  cells: readonly ComparedCell[],
): readonly Shade[] {
  const isRanked = cells.some(({ percentile }) => percentile !== null);
  const ranks = isRanked
    ? cells.map(({ percentile }) => (percentile === null ? null : Number(percentile)))
    : ranksAmong(cells.map(({ value }) => value));
  const isFew = isRanked && (peers?.count ?? 0) < LEAST;
  return cells.map(({ value }, place) => {
    const over = value !== null && WITHIN_HUNDRED.has(measure) && compareDecimals(value, '100') > 0;
    const rank = ranks[place] ?? null;
    const shade = rank === null || isFew ? PLAIN : shadeOf(rank, direction);
    return over ? { ...shade, over } : shade;
  });
}

/** Mid-ranks in percent; null for no value, and for all where there are too few. */
function ranksAmong(values: readonly (string | null)[]): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  if (known.length < LEAST) return values.map(() => null);
  return values.map((value) => {
    if (value === null) return null;
    const below = known.filter((other) => compareDecimals(other, value) < 0).length;
    const alike = known.filter((other) => compareDecimals(other, value) === 0).length;
    return (100 * (below + alike / 2)) / known.length;
  });
}

function shadeOf(rank: number, direction: Column['direction']): Shade {
  const fifth = Math.min(4, Math.floor(rank / 20));
  if (direction === 'NEUTRAL') {
    if (fifth === 4) return { ...PLAIN, tone: 'size', strength: 2, mark: 'high' };
    if (fifth === 3) return { ...PLAIN, tone: 'size', strength: 1 };
    return fifth === 0 ? { ...PLAIN, mark: 'low' } : PLAIN;
  }
  switch (direction === 'HIGHER' ? fifth : 4 - fifth) {
    case 4:
      return { ...PLAIN, tone: 'good', strength: 2, mark: 'ahead' };
    case 3:
      return { ...PLAIN, tone: 'good', strength: 1 };
    case 1:
      return { ...PLAIN, tone: 'bad', strength: 1 };
    case 0:
      return { ...PLAIN, tone: 'bad', strength: 2, mark: 'behind' };
    default:
      return PLAIN;
  }
}
