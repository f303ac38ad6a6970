import {
  type FigureTable,
  type FigureValue,
  figureIn,
  knownNumber,
  knownText,
  type LibraryIndicator,
  rowFigure,
  rowsOf,
  textOf,
} from '@jiping/domain/figures';
import { compareDecimals, isDecimal } from '@jiping/domain/money';
import type { Template } from '@jiping/domain/templates';
import type { RowFields } from '../book/new-rows.ts';

/** Where indicators go: the department's list, or the indicators of one project. */
export interface IndicatorPlace {
  readonly list: 'indicators' | 'projectIndicators';
  /** Key of the project's row. */
  readonly project?: string;
}

/** A common indicator as a row: its level, name, comparison, target, unit and points; its standard and actual follow from its code. */
export function rowOfLibrary(
  template: Template,
  item: LibraryIndicator,
  { project }: IndicatorPlace = { list: 'indicators' },
): RowFields {
  const fields: Record<string, FigureValue> = {
    ...(project !== undefined && { project: knownText(project) }),
    ...levelsOf(template, item),
    name: knownText(item.name.zh),
    library: knownText(item.code),
    sign: knownText(item.sign),
    ...(hasPoints(item) && { weight: knownNumber(item.weight) }),
  };
  if (item.unit !== '') fields.unit = knownText(item.unit);
  if (item.target !== undefined) fields.target = measure(item.target);
  return fields;
}

/** Whether the library says how many points it carries; a framework may leave that to the county. */
export const hasPoints = ({ weight }: LibraryIndicator): boolean => compareDecimals(weight, '0') > 0;

/** The item's levels, where the template's framework has them. */
function levelsOf({ lists }: Template, { level1, level2 }: LibraryIndicator): RowFields {
  const fields = lists.find(({ key }) => key === 'indicators')?.fields ?? [];
  const has = (name: string, value: string) =>
    fields.find((field) => field.name === name)?.choices?.some((choice) => choice.value === value) ?? false;
  return {
    ...(has('level1', level1) && { level1: knownText(level1) }),
    ...(has('level2', level2) && { level2: knownText(level2) }),
  };
}

/** A number where it is one, else words: what an indicator's target or actual value is kept as. */
export const measure = (text: string): FigureValue => (isDecimal(text) ? knownNumber(text) : knownText(text));

/** The rows of the list that belong to the place, in their order. */
export const indicatorRows = (table: FigureTable, { list, project }: IndicatorPlace): readonly string[] =>
  rowsOf(table, list).filter(
    (row) => project === undefined || textOf(figureIn(table, rowFigure(list, row, 'project'))) === project,
  );

/** Codes of the library's items that are already among the rows. */
export const chosenItems = (table: FigureTable, place: IndicatorPlace): ReadonlySet<string> =>
  new Set(
    indicatorRows(table, place).flatMap((row) => textOf(figureIn(table, rowFigure(place.list, row, 'library'))) ?? []),
  );

/** The items that fit what is looked for: of one level, with all the words somewhere. */
export function itemsMatching(
  library: readonly LibraryIndicator[],
  { level, words }: { readonly level: string | null; readonly words: string },
): readonly LibraryIndicator[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return library.filter((item) => {
    if (level !== null && item.level1 !== level) return false;
    const text =
      `${item.code} ${item.name.zh} ${item.name.en} ${item.formula.zh} ${item.formula.en} ${item.source}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
