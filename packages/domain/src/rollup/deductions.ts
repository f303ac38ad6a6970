import { type FigureTable, figureIn, knownNumber, rowFigure, rowsOf, textOf } from '../figures/index.ts';
import { compareDecimals, type Decimal, subtractDecimals } from '../money/index.ts';
import { type IndicatorScore, indicatorScoreOf, isLosing } from './indicator-sum.ts';

/** An indicator on which an evaluation lost points 扣分项, as it was scored by the department: the review gives a total only. */
export interface Deduction {
  /** As the department calls it; null where it keeps the name to itself, or gave none. */
  readonly name: string | null;
  /** Of the library 指标库; null where it is the department's own. */
  readonly library: string | null;
  readonly full: Decimal;
  readonly got: Decimal;
  readonly lost: Decimal;
}

/** What an evaluation lost points on. */
export interface Deductions {
  /** How many indicators have a score that is known, and how many of them lost points. */
  readonly scored: number;
  readonly losing: number;
  /** Those with the largest loss first, equal ones in the order of the form; at most `MOST_DEDUCTIONS`. */
  readonly largest: readonly Deduction[];
}

export const MOST_DEDUCTIONS = 3;
export const NO_DEDUCTIONS: Deductions = { scored: 0, losing: 0, largest: [] };

/** Budget execution has points of its own in the self-evaluation form, beside the indicators (SR-1). */
const EXECUTION_NAME = '预算执行率';
const EXECUTION_SCORE = 'score.execution';

/** Codes of what deductions are read from, in a table of what was stated. */
export const figuresOfDeductions = (stated: FigureTable): readonly string[] => [
  EXECUTION_SCORE,
  ...rowsOf(stated, 'indicators').map((row) => rowFigure('indicators', row, 'name')),
];

interface Line {
  readonly name: string | null;
  readonly library: string | null;
  readonly score: IndicatorScore;
}

/**
 * What an evaluation lost points on; `executionPoints` are those that its template gives to budget execution. A report that states its
 * total and scores no indicator lost nothing that is known.
 */
export function deductionsOf(figures: FigureTable, executionPoints: Decimal): Deductions {
  const indicators = rowsOf(figures, 'indicators').map(lineOf(figures));
  if (!indicators.some(({ score }) => score.state === 'known')) return NO_DEDUCTIONS;
  const lines = [executionOf(figures, executionPoints), ...indicators];
  const losses = lines.flatMap(({ name, library, score }): Deduction[] =>
    score.state === 'known' && isLosing(score)
      ? [{ name, library, full: score.full, got: score.got, lost: subtractDecimals(score.full, score.got) }]
      : [],
  );
  return {
    scored: lines.filter(({ score }) => score.state === 'known').length,
    losing: losses.length,
    largest: losses.toSorted((one, other) => compareDecimals(other.lost, one.lost)).slice(0, MOST_DEDUCTIONS),
  };
}

const lineOf = (figures: FigureTable) => (row: string) => {
  const field = (name: string) => figureIn(figures, rowFigure('indicators', row, name));
  return {
    name: textOf(field('name'))?.trim() || null,
    library: textOf(field('library')),
    score: indicatorScoreOf(field('score'), field('weight')),
  };
};

const executionOf = (figures: FigureTable, points: Decimal): Line => ({
  name: EXECUTION_NAME,
  library: null,
  score: indicatorScoreOf(figureIn(figures, EXECUTION_SCORE), knownNumber(points)),
});
