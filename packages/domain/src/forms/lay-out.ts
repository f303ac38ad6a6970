import type { FigureTable } from '../figures/index.ts';
import type { FormTemplate, Template } from '../templates/index.ts';
import type { Sheet } from './sheet.ts';

/**
 * A form of the template for one evaluation, its lists' rows included. `row` is the row that a form for each row of a list is about.
 *
 * ```ts
 * layOut(template, formOf(template, 'basicData'), table).blocks[0].lines
 * ```
 */
export function layOut(template: Template, form: FormTemplate, table: FigureTable, row?: string): Sheet {
  const { key, number, title, unit, note } = form;
  void [template, table];
  return { key: row === undefined ? key : `${key}.${row}`, number, title, unit, ...(note && { note }), blocks: [] };
}

/** The template's form of that key. */
export const formOf = (template: Template, key: string): FormTemplate | undefined =>
  template.forms.find((form) => form.key === key);
