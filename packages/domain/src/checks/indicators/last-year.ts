import { type FigureTable, rowFigure, rowName, rowsOf, textOf } from '../../figures/index.ts';
import type { CheckInput } from '../check.ts';
import { INDICATOR_LISTS, type IndicatorRow, type Measure, measureOf } from './indicator-rows.ts';

/** An indicator of last year's evaluation. */
export interface EarlierIndicator {
  readonly target: Measure | null;
  readonly actual: Measure | null;
}

// An earlier evaluation does not change while this one is written.
const indexes = new WeakMap<FigureTable, ReadonlyMap<string, EarlierIndicator>>();

/** The indicator of the same name in last year's evaluation, of the same project; undefined where there is none. */
export function lastYearsIndicator(
  { lastYear }: CheckInput,
  { list, name, project }: IndicatorRow,
): EarlierIndicator | undefined {
  if (!lastYear || name === null) return undefined;
  const index = indexes.get(lastYear.figures) ?? indexOf(lastYear.figures);
  indexes.set(lastYear.figures, index);
  return index.get(idOf(list, project?.name ?? null, name));
}

const idOf = (list: string, project: string | null, name: string): string => `${list}|${project ?? ''}|${name.trim()}`;

function indexOf(table: FigureTable): ReadonlyMap<string, EarlierIndicator> {
  const index = new Map<string, EarlierIndicator>();
  for (const list of INDICATOR_LISTS) {
    for (const key of rowsOf(table, list)) {
      const cell = (field: string) => table.get(rowFigure(list, key, field));
      const project = textOf(cell('project'));
      const projectName = project === null ? null : rowName(table, 'projects', project);
      index.set(idOf(list, projectName, textOf(cell('name')) ?? ''), {
        target: measureOf(cell('adjustedTarget')) ?? measureOf(cell('target')),
        actual: measureOf(cell('actual')),
      });
    }
  }
  return index;
}
