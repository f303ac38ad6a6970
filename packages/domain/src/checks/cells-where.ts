import type { FigureTable, FigureValue } from '../figures/index.ts';
import type { Template } from '../templates/index.ts';
import type { CheckInput } from './check.ts';
import { changedSince } from './known-figures.ts';

/**
 * The cells of the record of which `test` is true, as stated, by code. A record has thousands of cells: after a change only those that
 * changed are looked at again.
 *
 * ```ts
 * const maskedCells = cellsWhere((_, { state }) => state === 'masked');
 * maskedCells(input) // Map { 'staff.quota' → { state: 'masked' } }
 * ```
 * `test` may look at the template beside code and value, and at nothing else.
 */
export function cellsWhere(
  test: (code: string, value: FigureValue, template: Template) => boolean,
): (input: CheckInput) => ReadonlyMap<string, FigureValue> {
  const known = new WeakMap<
    FigureTable,
    { readonly template: Template; readonly cells: ReadonlyMap<string, FigureValue> }
  >();
  return ({ template, figures }) => {
    const found = known.get(figures);
    if (found?.template === template) return found.cells;
    const since = changedSince(figures);
    const before = since && known.get(since.before);
    const cells =
      since && before?.template === template
        ? updated(before.cells, figures, since.changed, (code, value) => test(code, value, template))
        : new Map([...figures].filter(([code, value]) => test(code, value, template)));
    known.set(figures, { template, cells });
    return cells;
  };
}

/** The cells of before with those that changed tested again; in whatever order, for findings are put in order later. */
function updated(
  before: ReadonlyMap<string, FigureValue>,
  figures: FigureTable,
  changed: Iterable<string>,
  test: (code: string, value: FigureValue) => boolean,
): ReadonlyMap<string, FigureValue> {
  let cells: Map<string, FigureValue> | null = null;
  for (const code of changed) {
    const value = figures.get(code);
    const isIn = value !== undefined && test(code, value);
    if (!isIn && !(cells ?? before).has(code)) continue;
    cells ??= new Map(before);
    if (isIn) cells.set(code, value);
    else cells.delete(code);
  }
  return cells ?? before;
}
