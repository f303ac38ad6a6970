import type { FigureTable, FigureValue } from './figure-value.ts';

/** Below this, copying a table costs nothing that anybody would notice. */
const SMALL = 400;
/** The most changes kept apart before a table is made anew. */
const MOST_CHANGES = 300;

type Change = readonly [code: string, value: FigureValue | null];

/**
 * A table with some values changed (`null` takes one out); the table itself stays as it is. A record of thousands of cells is not
 * copied for the one that somebody types into.
 */
export function tableWith(table: FigureTable, changes: Iterable<Change>): FigureTable {
  if (table.size < SMALL) return copied(table, changes);
  const [base, earlier] = table instanceof ChangedTable ? [table.base, table.changes] : [table, []];
  const all = new Map<string, FigureValue | null>(earlier);
  for (const [code, value] of changes) all.set(code, value);
  return all.size > MOST_CHANGES ? copied(base, all) : new ChangedTable(base, all);
}

function copied(table: FigureTable, changes: Iterable<Change>): FigureTable {
  const copy = new Map(table);
  for (const [code, value] of changes) {
    if (value === null) copy.delete(code);
    else copy.set(code, value);
  }
  return copy;
}

/** A table seen through what was changed since. */
class ChangedTable implements FigureTable {
  readonly size: number;

  constructor(
    readonly base: FigureTable,
    readonly changes: ReadonlyMap<string, FigureValue | null>,
  ) {
    let size = base.size;
    for (const [code, value] of changes) size += Number(value !== null) - Number(base.has(code));
    this.size = size;
  }

  get(code: string): FigureValue | undefined {
    const changed = this.changes.get(code);
    return changed === undefined ? this.base.get(code) : (changed ?? undefined);
  }

  has(code: string): boolean {
    return this.get(code) !== undefined;
  }

  *entries(): MapIterator<[string, FigureValue]> {
    for (const [code, value] of this.base) {
      const now = this.changes.get(code);
      if (now !== null) yield [code, now ?? value];
    }
    for (const [code, value] of this.changes) if (value !== null && !this.base.has(code)) yield [code, value];
  }

  *keys(): MapIterator<string> {
    for (const [code] of this.entries()) yield code;
  }

  *values(): MapIterator<FigureValue> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, FigureValue]> {
    return this.entries();
  }

  forEach(visit: (value: FigureValue, code: string, table: FigureTable) => void): void {
    for (const [code, value] of this.entries()) visit(value, code, this);
  }
}
