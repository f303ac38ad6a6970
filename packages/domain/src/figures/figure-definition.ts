import type { Bilingual } from '../language/index.ts';
import type { ScoringScheme, Sign } from '../scoring/index.ts';
import type { Derivation } from './derivation.ts';
import {
  type FigureChoice,
  type FigureList,
  isRowKey,
  type ListField,
  POSITION,
  type RowCode,
  rowCodeOf,
} from './figure-list.ts';
import type { FigureKind, FigureTable } from './figure-value.ts';
import { rowName } from './rows.ts';

/** One number of an evaluation; its code is fixed (domain.md §0). A column is a suffix of the code and a definition of its own. */
export interface FigureDefinition {
  readonly code: string;
  readonly label: Bilingual;
  readonly kind: FigureKind;
  /** As printed: `万元`, `人`, `%`, `分`, or empty for text. */
  readonly unit: string;
  /** Decimals shown in `unit`. */
  readonly digits: number;
  /** What it means and where the department finds it. */
  readonly meaning: Bilingual;
  /** Names under which reports state it, longest first; for reading. */
  readonly aliases: readonly string[];
  /** The evaluation is not complete while this is missing. */
  readonly essential: boolean;
  readonly derivation?: Derivation;
  /** Of a choice: what may be chosen. */
  readonly choices?: readonly FigureChoice[];
  /** Of a text: the most characters. */
  readonly most?: number;
  readonly kept?: ListField['kept'];
}

/** A common indicator that departments pick: its formula and standard are the template's, its actual value may follow from a figure. */
export interface LibraryIndicator {
  /** `H01` of the Hunan table, `F21` of the common framework 财预〔2013〕53号. */
  readonly code: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: Bilingual;
  /** How it is computed or tested, in words. */
  readonly formula: Bilingual;
  readonly sign: Sign;
  readonly target?: string;
  readonly unit: string;
  readonly weight: string;
  /** Key of its scoring standard. */
  readonly standard: string;
  /** The figure from which its actual value follows; absent: the person enters it. */
  readonly from?: string;
  /** Full marks as the form's text says them (“计8分”), where it does: lint compares them with the weight (SCO-07). */
  readonly fullMarks?: string;
  /** Where it comes from: `财预〔2013〕53号`, a county's table. */
  readonly source: string;
}

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
  const definition = { ...rest, code: `${list}.${row}.${name}`, aliases: [], essential: false };
  return derivation ? { ...definition, derivation: inRow(derivation, list, row) } : definition;
}

/** A derivation whose relative codes (`.outturn`) are those of the row. */
function inRow(derivation: Derivation, list: string, row: string): Derivation {
  const whole = (code: string) => (code.startsWith('.') ? `${list}.${row}${code}` : code);
  switch (derivation.kind) {
    case 'sum':
      return {
        kind: 'sum',
        of: derivation.of.map(whole),
        ...(derivation.minus && { minus: derivation.minus.map(whole) }),
      };
    case 'percent':
      return { kind: 'percent', part: whole(derivation.part), whole: whole(derivation.whole) };
    case 'change':
      return { kind: 'change', from: whole(derivation.from), to: whole(derivation.to) };
    case 'executionScore':
      return { kind: 'executionScore', rate: whole(derivation.rate) };
    case 'cappedTotal':
      return { kind: 'cappedTotal', total: whole(derivation.total), rate: whole(derivation.rate) };
    case 'listSum':
      return derivation.where?.is === '.key'
        ? { ...derivation, where: { field: derivation.where.field, is: row } }
        : derivation;
    default:
      return derivation;
  }
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
