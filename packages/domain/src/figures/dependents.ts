import { partsOf } from './derivation.ts';
import type { FigureCatalogue } from './figure-definition.ts';
import { rowCodeOf, rowFigure, rowsOf } from './figure-list.ts';
import type { FigureTable } from './figure-value.ts';

/** `projects.k3.outturn` → `projects.*.outturn` where the catalogue has such a list; any other code itself. */
export function patternOf(catalogue: FigureCatalogue, code: string): string {
  const cell = rowCodeOf(code);
  return cell && catalogue.lists.some(({ key }) => key === cell.list) ? rowFigure(cell.list, '*', cell.field) : code;
}

/**
 * The figures and list fields that follow from `code`, directly or through others, as codes and patterns:
 * `patternsFrom(template, 'projects.k3.outturn')` → `['projects.*.executionRate', 'expenditure.project.business', …]`.
 */
export function patternsFrom(catalogue: FigureCatalogue, code: string): readonly string[] {
  const next = dependents(catalogue);
  const found = new Set<string>();
  const visit = (pattern: string): void => {
    for (const dependent of next.get(pattern) ?? []) {
      if (found.has(dependent)) continue;
      found.add(dependent);
      visit(dependent);
    }
  };
  visit(patternOf(catalogue, code));
  return [...found];
}

/** The figures of `table` that may have to be computed anew when `code` changes: those that follow from it, row by row. */
export function dependentsOf(catalogue: FigureCatalogue, table: FigureTable, code: string): readonly string[] {
  return patternsFrom(catalogue, code).flatMap((pattern) => {
    const cell = rowCodeOf(pattern);
    if (cell?.row !== '*') return [pattern];
    return rowsOf(table, cell.list).map((row) => rowFigure(cell.list, row, cell.field));
  });
}

const indexes = new WeakMap<FigureCatalogue, ReadonlyMap<string, readonly string[]>>();

/** Which patterns are made of a pattern, for every pattern of the catalogue. */
function dependents(catalogue: FigureCatalogue): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map<string, string[]>();
  const add = (part: string, dependent: string): void => {
    const before = index.get(part);
    if (before) before.push(dependent);
    else index.set(part, [dependent]);
  };
  for (const { code, derivation } of catalogue.figures) {
    if (derivation) for (const part of partsOf(derivation)) add(part, code);
  }
  for (const { key, fields } of catalogue.lists) {
    for (const { name, derivation } of fields) {
      if (!derivation) continue;
      const pattern = rowFigure(key, '*', name);
      for (const part of partsOf(derivation)) add(part.startsWith('.') ? `${key}.*${part}` : part, pattern);
      if (derivation.kind === 'libraryActual') for (const { from } of catalogue.library) if (from) add(from, pattern);
    }
  }
  indexes.set(catalogue, index);
  return index;
}
