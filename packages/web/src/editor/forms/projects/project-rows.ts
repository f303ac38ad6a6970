import {
  type FigureTable,
  figureIn,
  knownText,
  listOf,
  rowFigure,
  rowName,
  rowsOf,
  textOf,
} from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { type FigureChange, isApproved, newRowKey, rowRemoved, rowsAdded } from '../book/new-rows.ts';

/** Lists whose rows belong to a project, by their field `project`. */
const BELONGING = ['projectIndicators', 'vouchers'] as const;

/** What goes with a project. */
export interface ProjectParts {
  readonly name: string | null;
  /** Values stated for the project itself. */
  readonly values: number;
  readonly indicators: number;
  readonly vouchers: number;
  /** Indicators whose targets the bureau has approved: with these, the project cannot be taken out. */
  readonly approved: number;
}

const rowsOfProject = (table: FigureTable, list: string, project: string): readonly string[] =>
  rowsOf(table, list).filter((row) => textOf(figureIn(table, rowFigure(list, row, 'project'))) === project);

export function partsOfProject(table: FigureTable, list: string, project: string): ProjectParts {
  const [indicators, vouchers] = BELONGING.map((one) => rowsOfProject(table, one, project).length);
  return {
    name: rowName(table, list, project),
    values: Object.keys(rowRemoved(table, list, project)).length,
    indicators: indicators ?? 0,
    vouchers: vouchers ?? 0,
    approved: rowsOfProject(table, BELONGING[0], project).filter((row) => isApproved(table, BELONGING[0], row)).length,
  };
}

/** What to set so that the project is gone, with its indicators and vouchers. */
export function projectRemoved(table: FigureTable, list: string, project: string): FigureChange {
  const belonging = BELONGING.flatMap((one) =>
    rowsOfProject(table, one, project).map((row) => rowRemoved(table, one, row)),
  );
  return Object.assign({}, rowRemoved(table, list, project), ...belonging);
}

/** What stands now where `change` would change something: setting it undoes the change. */
export const undoOf = (table: FigureTable, change: FigureChange): FigureChange =>
  Object.fromEntries(Object.keys(change).map((code) => [code, figureIn(table, code)]));

/** What to set so that the list has one more project of that name, and its key; null where the list is full. */
export function projectAdded(
  template: Template,
  table: FigureTable,
  list: string,
  name: string,
): { readonly key: string; readonly change: FigureChange } | null {
  const key = newRowKey();
  const found = listOf(template, list);
  const change = found && rowsAdded(table, found, [{ name: knownText(name) }], () => key);
  return change ? { key, change } : null;
}
