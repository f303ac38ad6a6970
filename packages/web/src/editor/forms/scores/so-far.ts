import { type FigureTable, figureIn, numberOf, rowFigure } from '@jiping/domain/figures';
import { addDecimals, type Decimal } from '@jiping/domain/money';
import { type IndicatorPlace, indicatorRows } from '../indicators/library-rows.ts';

/** What the indicators come to while some of them have no score yet. */
export interface SoFar {
  /** Points of those that have one: `36.73`. */
  readonly sum: Decimal;
  /** Rows without a score, in their order. */
  readonly lacking: readonly string[];
  readonly scored: readonly string[];
}

/** Adds up the scores of a place's indicators that are there. */
export function scoredSoFar(table: FigureTable, place: IndicatorPlace): SoFar {
  const lacking: string[] = [];
  const scored: string[] = [];
  let sum: Decimal = '0';
  for (const row of indicatorRows(table, place)) {
    const score = numberOf(figureIn(table, rowFigure(place.list, row, 'score')));
    if (score === null) lacking.push(row);
    else scored.push(row);
    sum = addDecimals(sum, score ?? '0');
  }
  return { sum, lacking, scored };
}
