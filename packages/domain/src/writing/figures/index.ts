import type { FigureTable } from '../../figures/index.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { coverageFigures } from './coverage.ts';
import { findingsFigures } from './findings.ts';
import { fundsFigures } from './funds.ts';
import { indicatorFigures } from './indicators.ts';
import { keyFigures } from './key-figures.ts';
import { scoresFigures } from './scores.ts';
import type { SummaryFigure } from './summary-figure.ts';

export type { SummaryFigure } from './summary-figure.ts';

/**
 * The numbers of a summary that sentences can cite, by the order of the report: `summary.coverage.submitted`,
 * `summary.funds.executionRate`, `summary.unit.u101001.result`. What cannot be computed is not among them.
 */
export function summaryFigures(data: SummaryData): readonly SummaryFigure[] {
  const all = [coverageFigures, fundsFigures, scoresFigures, indicatorFigures, keyFigures, findingsFigures].flatMap(
    (of) => of(data),
  );
  // Names that were cut alike would meet in one code: the first stands.
  return [...new Map(all.toReversed().map((figure) => [figure.definition.code, figure])).values()].toReversed();
}

/** The same as values by code, as chips are printed from. */
export const summaryFigureTable = (figures: readonly SummaryFigure[]): FigureTable =>
  new Map(figures.map(({ definition, value }) => [definition.code, value]));
