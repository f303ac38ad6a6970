/** Figures, lists and common indicators found by their codes: whatever asks what a figure is called or how it follows asks here. */
import type { Bilingual } from '../language/index.ts';
import type { ScoringScheme } from '../scoring/index.ts';
import { derivationInRow } from './derivation.ts';
import type { FigureDefinition } from './figure-definition.ts';
import {
  type FigureList,
  isRowKey,
  type ListField,
  POSITION,
  type RowCode,
  rowCodeOf,
  rowFigure,
} from './figure-list.ts';
import type { FigureTable } from './figure-value.ts';
import type { LibraryIndicator } from './library-indicator.ts';
import { rowName } from './rows.ts';

/** Whatever lists figures: a template does. */
export interface FigureCatalogue {
  readonly figures: readonly FigureDefinition[];
  readonly lists: readonly FigureList[];
  readonly library: readonly LibraryIndicator[];
  readonly scoring: ScoringScheme;
}

interface Index {
  readonly figures: ReadonlyMap<string, FigureDefinition>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, ListField>>;
  readonly library: ReadonlyMap<string, LibraryIndicator>;
}

// A catalogue never changes once loaded, so its index is made once.
const indexes = new WeakMap<FigureCatalogue, Index>();

function indexOf(catalogue: FigureCatalogue): Index {
  let index = indexes.get(catalogue);
  if (!index) {
    index = {
      figures: new Map(catalogue.figures.map((figure) => [figure.code, figure])),
      fields: new Map(
        catalogue.lists.map(({ key, fields }) => [
          key,
          new Map([POSITION, ...fields].map((field) => [field.name, field])),
        ]),
      ),
      library: new Map(catalogue.library.map((item) => [item.code, item])),
    };
    indexes.set(catalogue, index);
  }
  return index;
}

/** The definition of the figure `code`, a list's cell included; undefined where the catalogue does not have it. */
export function definitionOf(catalogue: FigureCatalogue, code: string): FigureDefinition | undefined {
  const single = indexOf(catalogue).figures.get(code);
  if (single) return single;
  const cell = rowCodeOf(code);
  const field = cell && fieldOf(catalogue, cell);
  return field ? cellDefinition(cell.list, cell.row, field) : undefined;
}

/** Whether anything derives `code`: asked for every empty cell, so without making its definition. */
export function isDerivable(catalogue: FigureCatalogue, code: string): boolean {
  const single = indexOf(catalogue).figures.get(code);
  if (single) return single.derivation !== undefined;
  const cell = rowCodeOf(code);
  return cell !== null && fieldOf(catalogue, cell)?.derivation !== undefined;
}

const fieldOf = (catalogue: FigureCatalogue, { list, row, field }: RowCode): ListField | undefined =>
  isRowKey(row) ? indexOf(catalogue).fields.get(list)?.get(field) : undefined;

/** A field in one row, with the fields of the same row written out. */
function cellDefinition(list: string, row: string, field: ListField): FigureDefinition {
  const { name, derivation, ...rest } = field;
  const definition = { ...rest, code: rowFigure(list, row, name), aliases: [], essential: false };
  return derivation ? { ...definition, derivation: derivationInRow(derivation, list, row) } : definition;
}

/** The list of that key; undefined where the catalogue has none. */
export const listOf = (catalogue: FigureCatalogue, key: string): FigureList | undefined =>
  catalogue.lists.find((list) => list.key === key);

/** The common indicator of that code. */
export const libraryItem = (catalogue: FigureCatalogue, code: string): LibraryIndicator | undefined =>
  indexOf(catalogue).library.get(code);

/** How a figure is called; a list's cell by its row: `“代表活动经费”全年执行数`. */
export function labelOf(catalogue: FigureCatalogue, table: FigureTable, code: string): Bilingual {
  const label = definitionOf(catalogue, code)?.label;
  if (!label) return { zh: code, en: code };
  const cell = rowCodeOf(code);
  const row = cell && listOf(catalogue, cell.list) ? rowName(table, cell.list, cell.row) : null;
  return row === null ? label : { zh: `“${row}”${label.zh}`, en: `“${row}”: ${label.en}` };
}
