import { type Derivation, partsOf } from './derivation.ts';
import { type FigureCatalogue, libraryItem, listOf } from './figure-catalogue.ts';
import { rowCodeOf, rowFigure } from './figure-list.ts';
import { type FigureTable, textOf } from './figure-value.ts';
import { hasRow, rowsOf } from './rows.ts';

/** `projects.k3.outturn` → `projects.*.outturn` where the catalogue has such a list; any other code itself. */
export function patternOf(catalogue: FigureCatalogue, code: string): string {
  const cell = rowCodeOf(code);
  return cell && listOf(catalogue, cell.list) ? rowFigure(cell.list, '*', cell.field) : code;
}

/**
 * The figures and list fields that follow from `code`, directly or through others, as codes and patterns:
 * `patternsFrom(template, 'projects.k3.outturn')` → `['projects.*.executionRate', 'expenditure.project.business', …]`.
 */
export function patternsFrom(catalogue: FigureCatalogue, code: string): readonly string[] {
  return reachable([patternOf(catalogue, code)], (from) => waysFrom(catalogue, from).map(({ to }) => to));
}

/**
 * The figures of `table` that may have to be computed anew when `codes` change: a row's own cells, the sums that its row goes into,
 * and what follows from those.
 */
export function dependentsOf(
  catalogue: FigureCatalogue,
  table: FigureTable,
  ...codes: readonly string[]
): readonly string[] {
  return reachable(codes, (code) =>
    waysFrom(catalogue, patternOf(catalogue, code)).flatMap((way) => arrivals(catalogue, table, code, way)),
  );
}

/**
 * Everything that may differ between two tables which differ in `changed`: these codes and what follows from them in either, a row
 * that came or went with all its cells.
 */
export function touchedBy(
  catalogue: FigureCatalogue,
  before: FigureTable,
  after: FigureTable,
  changed: readonly string[],
): ReadonlySet<string> {
  const codes = new Set(changed);
  for (const code of changed) {
    const cell = rowCodeOf(code);
    const fields = cell && (listOf(catalogue, cell.list)?.fields ?? []);
    if (!fields || hasRow(before, cell.list, cell.row) === hasRow(after, cell.list, cell.row)) continue;
    for (const { name } of fields) codes.add(rowFigure(cell.list, cell.row, name));
  }
  return new Set([...codes, ...dependentsOf(catalogue, before, ...codes), ...dependentsOf(catalogue, after, ...codes)]);
}

function reachable(from: readonly string[], next: (code: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...from];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    for (const one of next(code)) {
      if (found.has(one)) continue;
      found.add(one);
      waiting.push(one);
    }
  }
  return [...found];
}

/** How a change travels from a figure or a list's field to what is made of it. */
interface Way {
  /** A figure, or a list's field as a pattern. */
  readonly to: string;
  /**
   * Of a list's field, in which rows: that of the change, every one, the one that the changed row names in a field of its own
   * (`projectIndicators.*.project`), or those picked from the library's items that look at the figure.
   */
  readonly rows: 'same' | 'every' | 'library' | { readonly namedIn: string };
}

function arrivals(catalogue: FigureCatalogue, table: FigureTable, from: string, { to, rows }: Way): readonly string[] {
  const field = rowCodeOf(to);
  if (field?.row !== '*') return [to];
  const cell = rowCodeOf(from);
  const inRow = (row: string) => rowFigure(field.list, row, field.field);
  const every = () => rowsOf(table, field.list);
  if (rows === 'same') return cell ? [inRow(cell.row)] : [];
  if (rows === 'every') return every().map(inRow);
  if (rows === 'library') {
    const picked = (row: string) => textOf(table.get(rowFigure(field.list, row, 'library'))) ?? '';
    return every()
      .filter((row) => libraryItem(catalogue, picked(row))?.from === from)
      .map(inRow);
  }
  // While a row has not said where it belongs, every sum that it could go into is unknown.
  const named = cell && textOf(table.get(rowFigure(cell.list, cell.row, rows.namedIn)));
  return named ? [inRow(named)] : every().map(inRow);
}

const indexes = new WeakMap<FigureCatalogue, ReadonlyMap<string, readonly Way[]>>();

/** What is made of a figure or a pattern. */
function waysFrom(catalogue: FigureCatalogue, pattern: string): readonly Way[] {
  let index = indexes.get(catalogue);
  if (!index) {
    index = waysOf(catalogue);
    indexes.set(catalogue, index);
  }
  return index.get(pattern) ?? [];
}

function waysOf(catalogue: FigureCatalogue): ReadonlyMap<string, readonly Way[]> {
  const index = new Map<string, Way[]>();
  const add = (part: string, way: Way): void => {
    const ways = index.get(part) ?? [];
    index.set(part, ways);
    ways.push(way);
  };
  for (const { code, derivation } of catalogue.figures) {
    if (derivation) for (const part of partsOf(derivation)) add(part, { to: code, rows: 'every' });
  }
  for (const { key, fields } of catalogue.lists) {
    for (const { name, derivation } of fields) {
      if (!derivation) continue;
      const to = rowFigure(key, '*', name);
      for (const part of partsOf(derivation)) {
        if (part.startsWith('.')) add(`${key}.*${part}`, { to, rows: 'same' });
        else add(part, { to, rows: rowsOfSum(derivation) });
      }
      if (derivation.kind === 'libraryActual') {
        for (const from of new Set(catalogue.library.map((item) => item.from))) {
          if (from !== undefined) add(from, { to, rows: 'library' });
        }
      }
    }
  }
  return index;
}

/** A sum over rows that name this one is another's only where a row names another. */
const rowsOfSum = (derivation: Derivation): Way['rows'] =>
  derivation.kind === 'listSum' && derivation.where?.is === '.key' ? { namedIn: derivation.where.field } : 'every';
