import { definitionOf, explainFigure, type FigureValue, MISSING } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { type GridBook, NO_MARKS } from '../../grid/grid-props.ts';

const nothing = (): FigureValue => MISSING;

/** A record in which nobody has written anything: what a form of the template looks like. */
export const emptyBook = (template: Template): GridBook => ({
  value: nothing,
  definition: (code) => definitionOf(template, code),
  marks: () => NO_MARKS,
  watch: () => () => undefined,
  facts: (code) => ({
    label: definitionOf(template, code)?.label ?? { zh: code, en: code },
    formula: explainFigure(template, new Map(), code)?.lines[0] ?? null,
    computed: null,
    lastYear: null,
    change: null,
    findings: [],
  }),
  change: () => undefined,
  rowsAdded: () => null,
  rowRemoved: () => ({}),
  rowKept: () => null,
  rowMoved: () => null,
});
