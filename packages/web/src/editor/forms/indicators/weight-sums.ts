import { type FigureTable, figureIn, numberOf, rowFigure, textOf } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { addDecimals, compareDecimals, type Decimal } from '@jiping/domain/money';
import type { Template } from '@jiping/domain/templates';
import { type IndicatorPlace, indicatorRows } from './library-rows.ts';

/** The points of the indicators of one first level, beside what the template gives the level. */
export interface WeightSum {
  readonly key: string;
  readonly label: Bilingual;
  readonly sum: Decimal;
  /** null where the template leaves the level's points free. */
  readonly wanted: Decimal | null;
  /** Indicators of the level, and those among them without points. */
  readonly indicators: number;
  readonly unweighted: number;
  readonly agrees: boolean;
}

/**
 * The weights by first level in the template's order, levels that only the rows have last. Together with budget execution they
 * make 100: 10 + 50 + 30 + 10.
 */
export function weightSums(template: Template, table: FigureTable, place: IndicatorPlace): readonly WeightSum[] {
  const rows = indicatorRows(table, place).map((row) => ({
    level: textOf(figureIn(table, rowFigure(place.list, row, 'level1'))),
    weight: numberOf(figureIn(table, rowFigure(place.list, row, 'weight'))),
  }));
  const named = template.scoring.levels.map(({ key, label, weight }) => ({ key, label, wanted: weight ?? null }));
  const others = [...new Set(rows.flatMap(({ level }) => level ?? []))]
    .filter((level) => !named.some(({ key }) => key === level))
    .map((key) => ({ key, label: labelOfLevel(template, key), wanted: null }));
  return [...named, ...others].map(({ key, label, wanted }) => {
    const own = rows.filter(({ level }) => level === key);
    const sum = own.reduce((total, { weight }) => addDecimals(total, weight ?? '0'), '0');
    const agrees = wanted === null || compareDecimals(sum, wanted) === 0;
    const unweighted = own.filter(({ weight }) => weight === null).length;
    return { key, label, sum, wanted, indicators: own.length, unweighted, agrees };
  });
}

/** What the indicators carry together, and what is left for them beside budget execution. */
export function wholeWeight(
  template: Template,
  sums: readonly WeightSum[],
): { readonly sum: Decimal; readonly agrees: boolean } {
  const sum = addDecimals(template.scoring.execution.weight, ...sums.map((one) => one.sum));
  return { sum, agrees: compareDecimals(sum, '100') === 0 };
}

export const labelOfLevel = ({ scoring, lists }: Template, key: string): Bilingual =>
  scoring.levels.find((level) => level.key === key)?.label ??
  lists
    .find((list) => list.key === 'indicators')
    ?.fields.find(({ name }) => name === 'level1')
    ?.choices?.find((choice) => choice.value === key)?.label ?? { zh: key, en: key };
