import { columnOf } from '../figure-columns.ts';
import type { Template } from '../template.ts';
import { hint, type TemplateProblem } from './template-problem.ts';

/** Figures that nobody sees: on no form, in no section, in none of their columns. Nobody would fill them in. */
export function lintUnseen({ figures, forms, outline }: Template): readonly TemplateProblem[] {
  const cells = forms.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells)));
  const shown = new Set(
    [
      ...outline.flatMap((section) => section.figures),
      ...cells.flatMap((cell) => ('figure' in cell ? [cell.figure] : [])),
    ].map((code) => columnOf(code).base),
  );
  return figures.flatMap(({ code, label }, index) =>
    columnOf(code).column !== null || shown.has(code)
      ? []
      : [
          hint(
            `figures[${index}]`,
            `“${label.zh}”（${code}）不在任何一张表和任何一节中，没有人会填`,
            `“${label.en}” (${code}) is on no form and in no section; nobody would fill it in`,
          ),
        ],
  );
}
