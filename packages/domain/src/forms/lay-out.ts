import { type FigureTable, rowName, rowsOf } from '../figures/index.ts';
import { type FormBlock, type FormTemplate, Places, type Template } from '../templates/index.ts';
import { layOutCells, type RowOfList } from './cells-line.ts';
import { headingOf } from './heading.ts';
import { layOutRows } from './rows-line.ts';
import type { Sheet, SheetBlock, SheetLine } from './sheet.ts';
import { type Occasion, wordedFor } from './wording.ts';

/**
 * A form of the template for one evaluation, its lists' rows included. `row` is the row that a form for each row of a list is about;
 * `occasion` writes the year and the department into its labels.
 *
 * ```ts
 * layOut(template, formOf(template, 'basicData'), table).blocks[0].lines
 * ```
 */
export function layOut(
  template: Template,
  form: FormTemplate,
  table: FigureTable,
  row?: string,
  occasion?: Occasion,
): Sheet {
  const { key, number, title, unit, note, each } = form;
  const about = each !== undefined && row !== undefined ? { list: each, key: row } : undefined;
  return {
    key: row === undefined ? key : `${key}.${row}`,
    number,
    title,
    unit,
    ...(note && { note }),
    ...(about && { row: about }),
    blocks: wordedFor(form, template, occasion).blocks.map((block) => layOutBlock(template, block, table, about)),
  };
}

function layOutBlock(
  template: Template,
  { key, title, columns, lines }: FormBlock,
  table: FigureTable,
  about: RowOfList | undefined,
): SheetBlock {
  const places = new Places(columns.length);
  return {
    key,
    ...(title && { title }),
    columns: columns.map((column) => ({ key: column.key, width: column.width ?? 1 })),
    heading: headingOf(columns),
    lines: lines.flatMap((line, index): readonly SheetLine[] => {
      const lineKey = `${key}.${index}`;
      return line.kind === 'cells'
        ? [layOutCells(lineKey, line.cells, places, about)]
        : layOutRows(lineKey, line, places, { template, table, about });
    }),
  };
}

/** The template's form of that key. */
export const formOf = (template: Template, key: string): FormTemplate | undefined =>
  template.forms.find((form) => form.key === key);

/** Every sheet of an evaluation in the template's order; of a form for each row of a list, one a row. */
export function sheetsOf(template: Template, table: FigureTable, occasion?: Occasion): readonly Sheet[] {
  return template.forms.flatMap((form) =>
    form.each === undefined
      ? [layOut(template, form, table, undefined, occasion)]
      : rowsOf(table, form.each).map((row) => layOut(template, form, table, row, occasion)),
  );
}

/** The codes of all figures on a sheet, each once, as they stand from top to bottom. */
export function codesOf(sheet: Sheet): readonly string[] {
  const codes = new Set<string>();
  for (const { lines } of sheet.blocks) {
    for (const { content } of lines.flatMap(({ cells }) => cells)) {
      if (content.kind !== 'figure') continue;
      for (const code of [content.code, ...(content.also ?? [])]) codes.add(code);
    }
  }
  return [...codes];
}

/** What the row that a sheet is about is called, from its field `name`; null while it has none. */
export const subjectOf = ({ row }: Sheet, table: FigureTable): string | null =>
  row ? rowName(table, row.list, row.key) : null;
