import { definitionOf, type FigureTable, parseFigureInput } from '../../figures/index.ts';
import type { Template } from '../../templates/index.ts';

/** A record as a clerk would type it into the form's cells: amounts in 万元, choices by their names, `无` not applicable. */
export function filled(template: Template, cells: Readonly<Record<string, string>>): FigureTable {
  return new Map(
    Object.entries(cells).map(([code, typed]) => {
      const definition = definitionOf(template, code);
      if (!definition) throw new Error(`There is no figure ${code}`);
      return [code, parseFigureInput(typed, definition)];
    }),
  );
}

/** Rows of a list, keys `a1`, `a2` … in their order; each row is its fields in the order of `fields`, empty ones left out. */
export function rowsFilled(
  list: string,
  fields: readonly string[],
  rows: readonly (readonly string[])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      [...fields.map((field, at) => [field, row[at] ?? ''] as const), ['position', String(index + 1)] as const]
        .filter(([, cell]) => cell !== '')
        .map(([field, cell]) => [`${list}.a${index + 1}.${field}`, cell]),
    ),
  );
}
