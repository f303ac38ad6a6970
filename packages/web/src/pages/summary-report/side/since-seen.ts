import type { Differences } from '../summary-report.query.ts';

/** What differs, without how often. */
export type DifferenceParts = Pick<Differences, 'figures' | 'sentences' | 'tables'>;

interface Change {
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * What became of the data between two looks: `before` is what the first list said would come, or what the report says where the list
 * had nothing of it; `after` what the second says. Of seventy differences a person who has read them reads these alone.
 */
export function sinceSeen(seen: DifferenceParts, now: DifferenceParts): DifferenceParts {
  return {
    figures: between(seen.figures, now.figures, ({ code }) => code),
    sentences: bothOf(seen.sentences, now.sentences, ({ sectionKey }) => sectionKey).flatMap(([was, is]) => {
      const before = [...without(was?.after, is?.after), ...without(is?.before, was?.before)];
      const after = [...without(is?.after, was?.after), ...without(was?.before, is?.before)];
      return before.length + after.length === 0 ? [] : [{ ...(is ?? was)!, before, after }];
    }),
    tables: bothOf(seen.tables, now.tables, ({ code }) => code).flatMap(([was, is]) => {
      const cells = between(was?.cells ?? [], is?.cells ?? [], ({ row, column }) => JSON.stringify([row, column]));
      return cells.length === 0 ? [] : [{ ...(is ?? was)!, cells }];
    }),
  };
}

const between = <One extends Change>(seen: readonly One[], now: readonly One[], keyOf: (one: One) => string): One[] =>
  bothOf(seen, now, keyOf).flatMap(([was, is]) => {
    const before = (was ? was.after : is?.before) ?? null;
    const after = (is ? is.after : was?.before) ?? null;
    return before === after ? [] : [{ ...(is ?? was)!, before, after }];
  });

/** Each that either list has, beside its like in the other. */
function bothOf<One>(
  seen: readonly One[],
  now: readonly One[],
  keyOf: (one: One) => string,
): (readonly [was: One | undefined, is: One | undefined])[] {
  const of = (list: readonly One[]) => new Map(list.map((one) => [keyOf(one), one]));
  const [was, is] = [of(seen), of(now)];
  return [...new Set([...is.keys(), ...was.keys()])].map((key) => [was.get(key), is.get(key)]);
}

const without = (some: readonly string[] = [], others: readonly string[] = []): string[] =>
  some.filter((one) => !others.includes(one));
