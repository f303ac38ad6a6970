import { definitionOf, figureIn, rowCodeOf, rowFigure, rowsOf } from '../../figures/index.ts';
import type { FormTemplate, Template } from '../../templates/index.ts';
import type { CheckInput } from '../check.ts';
import { type Row, rowsNaming } from '../rows.ts';

/** What only one form of the template asks for: by that one knows that it was begun. */
export interface FormContent {
  readonly form: FormTemplate;
  /** Figures and list fields (`projects.*.adjusted`) that stand on no other form, in their order. */
  readonly own: readonly string[];
  /** Those among them that are never read out of a report's text. */
  readonly typed: readonly string[];
  /** Lists whose rows belong to the row that the form is about: `vouchers` by their field `project`. */
  readonly belonging: readonly { readonly list: string; readonly field: string }[];
}

/** What the reading of a report gives of projects and of counts that may become indicators: by that no form was begun. */
const READ = new Set([
  ...['name', 'outturn'].map((field) => rowFigure('projects', '*', field)),
  ...['name', 'unit', 'actual'].map((field) => rowFigure('indicators', '*', field)),
]);

const contents = new WeakMap<Template, readonly FormContent[]>();
const printed = new WeakMap<Template, ReadonlySet<string>>();

/** Whether a form of the template has a cell for this figure or list field: `isOnForms(template, 'vouchers.*.amount')`. */
export function isOnForms(template: Template, code: string): boolean {
  const codes = printed.get(template) ?? new Set(template.forms.flatMap(codesOn));
  printed.set(template, codes);
  return codes.has(code);
}

/** The fields of a list's row on the template's forms about one such row: `['name', 'budget', …]`. */
export const fieldsOnForm = (template: Template, list: string): readonly string[] =>
  template.forms
    .filter(({ each }) => each === list)
    .flatMap(codesOn)
    .flatMap((code) => (code.startsWith(`${list}.*.`) ? [code.slice(list.length + 3)] : []));

export function formContents(template: Template): readonly FormContent[] {
  const known = contents.get(template);
  if (known) return known;
  const all = template.forms.map((form) => ({ form, codes: codesOn(form) }));
  const made = all.map(({ form, codes }) => {
    const others = new Set(all.filter((one) => one.form !== form).flatMap((one) => one.codes));
    const own = codes.filter((code) => !others.has(code) && !READ.has(code));
    const isTyped = (code: string) => definitionOf(template, code.replace('*', 'row'))?.aliases.length === 0;
    return { form, own, typed: own.filter(isTyped), belonging: belongingTo(form) };
  });
  contents.set(template, made);
  return made;
}

/** The figures of a form, with list fields as patterns. */
function codesOn({ blocks, each }: FormTemplate): readonly string[] {
  const codes = blocks.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const list = line.kind === 'rows' ? line.list : each;
      return line.cells.flatMap((cell) => {
        if (!('figure' in cell)) return [];
        return cell.figure.startsWith('.') ? [`${list}.*${cell.figure}`] : [cell.figure];
      });
    }),
  );
  return [...new Set(codes)];
}

const belongingTo = ({ blocks }: FormTemplate): FormContent['belonging'] =>
  blocks.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.kind === 'rows'
        ? (line.where ?? []).filter(({ is }) => is === '.key').map(({ field }) => ({ list: line.list, field }))
        : [],
    ),
  );

/** Whether anybody has stated that figure; of a list field (`vouchers.*.amount`), in any row. */
export function isStated({ figures }: CheckInput, pattern: string): boolean {
  const isThere = (code: string) => figureIn(figures, code).state !== 'missing';
  const cell = rowCodeOf(pattern);
  if (cell?.row !== '*') return isThere(pattern);
  return rowsOf(figures, cell.list).some((row) => isThere(rowFigure(cell.list, row, cell.field)));
}

/** Whether anybody has begun with the forms at all: a report that was only read has none of what they alone ask for. */
export function formsBegun(input: CheckInput): boolean {
  return formContents(input.template).some(({ typed }) => typed.some((code) => isStated(input, code)));
}

/** Whether the form about this row was begun. */
export function rowFormBegun(input: CheckInput, { own, belonging }: FormContent, row: Row): boolean {
  const fields = own.filter((code) => code.startsWith(`${row.list}.*.`)).map((code) => code.slice(row.list.length + 3));
  return (
    fields.some((field) => row.isStated(field)) ||
    belonging.some(({ list, field }) => rowsNaming(input, list, field, row.key).length > 0)
  );
}
