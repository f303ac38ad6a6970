import { touchedBy } from './dependents.ts';
import { derive } from './derive.ts';
import { definitionOf, type FigureCatalogue, isDerivable, listOf } from './figure-catalogue.ts';
import type { FigureDefinition } from './figure-definition.ts';
import { rowCodeOf, rowFigure } from './figure-list.ts';
import { type FigureTable, type FigureValue, figureIn, isStated, MISSING, textOf } from './figure-value.ts';
import type { Look } from './look.ts';
import { hasRow, rowsAfter, rowsOf, sameRows } from './rows.ts';
import { tableWith } from './table-with.ts';

/** The figures of an evaluation with what follows from them, and the codes of those that nobody typed. */
export interface EffectiveFigures {
  readonly table: FigureTable;
  readonly derived: ReadonlySet<string>;
}

/**
 * Completes a table: a missing figure with a derivation gets the value that follows from its parts (themselves completed).
 * What somebody stated, masked or called not applicable stays as it is, even where it contradicts its parts.
 */
export function effectiveFigures(catalogue: FigureCatalogue, table: FigureTable): EffectiveFigures {
  const look = lookInto(catalogue, table, nothingHolds);
  const values = new Map(table);
  const derived = new Set<string>();
  for (const code of derivedCodes(catalogue, table)) {
    if (isStated(table.get(code))) continue;
    const value = look.value(code);
    if (!isStated(value)) continue;
    values.set(code, value);
    derived.add(code);
  }
  return completed(catalogue, table, { table: values, derived });
}

/** Of the effective figures only those of `codes`: a roll-up asks for fifty of two thousand, and derives no others. */
export function effectiveAmong(catalogue: FigureCatalogue, table: FigureTable, codes: readonly string[]): FigureTable {
  const look = lookInto(catalogue, table);
  const values = new Map<string, FigureValue>();
  for (const code of codes) {
    const value = look.value(code);
    if (isStated(value)) values.set(code, value);
  }
  sameRows(table, values);
  return values;
}

/**
 * The same as `effectiveFigures(catalogue, table)`, sooner: `before` are the effective figures of a table that differs from this one
 * in `changed` only, and what does not follow from these is kept.
 */
export function effectiveAfter(
  catalogue: FigureCatalogue,
  before: EffectiveFigures,
  table: FigureTable,
  changed: readonly string[],
): EffectiveFigures {
  rowsAfter(
    before.table,
    table,
    new Set(changed),
    (code) => !before.derived.has(code) && isStated(before.table.get(code)),
  );
  const touched = touchedBy(catalogue, before.table, table, changed);
  const look = lookInto(catalogue, table, (code) => (touched.has(code) ? undefined : figureIn(before.table, code)));
  const changes = new Map<string, FigureValue | null>();
  const derived = new Set(before.derived);
  for (const code of touched) {
    derived.delete(code);
    const stated = table.get(code);
    const value = isStated(stated) || isOfRowGone(catalogue, table, code) ? MISSING : look.value(code);
    if (isStated(value)) derived.add(code);
    changes.set(code, isStated(value) ? value : (stated ?? null));
  }
  const values = tableWith(before.table, changes);
  return completed(catalogue, table, { table: values, derived });
}

/** What the derivation of `code` gives, whatever is stated for it; null where it has none or a part is unknown. */
export function derivedValue(catalogue: FigureCatalogue, table: FigureTable, code: string): FigureValue | null {
  const definition = definitionOf(catalogue, code);
  if (!definition?.derivation) return null;
  const value = derive(catalogue, definition, definition.derivation, lookInto(catalogue, table));
  return isStated(value) ? value : null;
}

/**
 * A look that derives what is missing, each figure once. `kept` knows which values still hold, missing ones too; of a table that was
 * completed before, all do.
 */
export function lookInto(
  catalogue: FigureCatalogue,
  table: FigureTable,
  kept: (code: string) => FigureValue | undefined = whatHolds(catalogue, table),
): Look {
  const found = new Map<string, FigureValue>();
  const grouped = new Map<string, ReturnType<Look['rowsBy']>>();
  const look: Look = {
    rows: (list) => rowsOf(table, list),
    rowsBy(list, field) {
      const name = `${list}.${field}`;
      let groups = grouped.get(name);
      if (groups === undefined) {
        groups = groupedRows(look, list, field);
        grouped.set(name, groups);
      }
      return groups;
    },
    value(code) {
      const stated = table.get(code);
      if (isStated(stated)) return stated;
      const known = found.get(code) ?? kept(code);
      if (known) return known;
      const definition = isDerivable(catalogue, code) ? definitionOf(catalogue, code) : undefined;
      const value = definition?.derivation ? derive(catalogue, definition, definition.derivation, look) : MISSING;
      found.set(code, value);
      return value;
    },
  };
  return look;
}

interface Completion {
  readonly catalogue: FigureCatalogue;
  readonly table: FigureTable;
}

// A table is never changed once it is made, so what was found to follow from it holds.
const completions = new WeakMap<FigureTable, Completion>();

function completed(catalogue: FigureCatalogue, table: FigureTable, effective: EffectiveFigures): EffectiveFigures {
  sameRows(table, effective.table);
  const completion: Completion = { catalogue, table: effective.table };
  completions.set(table, completion);
  completions.set(effective.table, completion);
  return effective;
}

function whatHolds(catalogue: FigureCatalogue, table: FigureTable): (code: string) => FigureValue | undefined {
  const known = completions.get(table);
  return known?.catalogue === catalogue ? (code) => figureIn(known.table, code) : nothingHolds;
}

const nothingHolds = (): undefined => undefined;

function groupedRows(look: Look, list: string, field: string): ReturnType<Look['rowsBy']> {
  const groups = new Map<string, string[]>();
  for (const row of look.rows(list)) {
    const name = textOf(look.value(rowFigure(list, row, field)));
    if (name === null) return null;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

const hasDerivation = ({ derivation }: Pick<FigureDefinition, 'derivation'>): boolean => derivation !== undefined;

/** Every figure that has a derivation, row by row. */
function derivedCodes(catalogue: FigureCatalogue, table: FigureTable): readonly string[] {
  return [
    ...catalogue.figures.filter(hasDerivation).map(({ code }) => code),
    ...catalogue.lists.flatMap(({ key, fields }) => {
      const names = fields.filter(hasDerivation).map(({ name }) => name);
      return rowsOf(table, key).flatMap((row) => names.map((name) => rowFigure(key, row, name)));
    }),
  ];
}

/** A cell of a list in which that row is no longer. */
function isOfRowGone(catalogue: FigureCatalogue, table: FigureTable, code: string): boolean {
  const cell = rowCodeOf(code);
  return cell !== null && listOf(catalogue, cell.list) !== undefined && !hasRow(table, cell.list, cell.row);
}
