import { definitionOf, type FigureTable, rowFigure, rowsOf } from '@jiping/domain/figures';
import { type FormTemplate, type Template, textSections } from '@jiping/domain/templates';

/**
 * How much is done, in percent, rounded down. Each of these counts the same, from 0 to 1:
 * - a required section: whether it has words;
 * - an essential figure: whether it is settled, that is known or not applicable (masked ones are not);
 * - a form: the share of its own cells that are settled; cells that are computed, and lines of lists, are not counted;
 * - the indicators, where there are any: the share of those whose actual value is settled.
 */
export function completenessOf(template: Template, written: ReadonlySet<string>, figures: FigureTable): number {
  const isSettled = (code: string) => ['known', 'notApplicable'].includes(figures.get(code)?.state ?? 'missing');
  const share = (codes: readonly string[]) =>
    codes.length === 0 ? [] : [codes.filter(isSettled).length / codes.length];
  const parts = [
    ...textSections(template)
      .filter((section) => section.required)
      .map((section) => Number(written.has(section.key))),
    ...template.figures.filter((figure) => figure.essential).map(({ code }) => Number(isSettled(code))),
    ...template.forms.flatMap((form) => share(ownCells(template, form))),
    ...share(rowsOf(figures, 'indicators').map((row) => rowFigure('indicators', row, 'actual'))),
  ];
  if (parts.length === 0) return 100;
  // Shares are added in thousandths: a sum of fractions must not fall short of a whole by a rounding.
  const done = parts.reduce((sum, part) => sum + Math.floor(part * 1000 + 1e-6), 0);
  return Math.floor(done / (parts.length * 10));
}

/** Codes that stand in a form's cells and that nobody computes. */
function ownCells(template: Template, form: FormTemplate): readonly string[] {
  const known = cells.get(form);
  if (known) return known;
  const codes = form.blocks
    .flatMap((block) => block.lines)
    .flatMap((line) => (line.kind === 'cells' ? line.cells : []))
    .flatMap((cell) => ('figure' in cell && !cell.figure.startsWith('.') ? [cell.figure] : []));
  const own = [...new Set(codes)].filter((code) => definitionOf(template, code)?.derivation === undefined);
  cells.set(form, own);
  return own;
}

// A template never changes once it is loaded.
const cells = new WeakMap<FormTemplate, readonly string[]>();
