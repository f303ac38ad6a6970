import type { FigureDefinition } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';

export interface ComparableYear {
  readonly fiscalYear: number;
  readonly template: Pick<Template, 'figures'>;
}

/** What a new comparison begins with, where the templates have it. */
const FIRST_MEASURES = ['expenditure.total', 'expenditure.basic', 'threePublics.total'];
export const MOST_MEASURES = 6;

/** Every figure with a number, from the templates of the chosen years, each once. */
export function comparableMeasures(years: readonly ComparableYear[]): readonly FigureDefinition[] {
  const figures = years.flatMap(({ template }) => template.figures).filter(({ kind }) => kind !== 'text');
  return [...new Map(figures.map((figure) => [figure.code, figure])).values()];
}

/** The measures of the address that the templates know; the usual ones where it names none. */
export function chosenMeasures(
  wanted: readonly string[] | undefined,
  known: readonly FigureDefinition[],
): readonly string[] {
  const codes = new Set(known.map(({ code }) => code));
  const chosen = (wanted ?? FIRST_MEASURES).filter((code) => codes.has(code)).slice(0, MOST_MEASURES);
  return chosen.length > 0 || wanted ? chosen : known.slice(0, 2).map(({ code }) => code);
}
