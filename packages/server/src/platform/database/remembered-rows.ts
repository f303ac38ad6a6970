import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import { frozen } from '../frozen.ts';
import { type PlainReading, plainRows } from './plain-rows.ts';

/** What is read of a table of which each row has a `version`, another at each change. */
interface RememberedReading<Entity extends object, Beside extends object>
  extends Pick<PlainReading<Entity, object>, 'where' | 'orderBy' | 'limit'> {
  /** SQL of the JSON that is wanted of a row, made of nothing but its columns; never null. */
  readonly content: string;
  /** What is read every time, for the row's version does not tell it: a name for each value, and its SQL. */
  readonly beside?: Readonly<Record<keyof Beside & string, string>>;
  /**
   * Which rows are asked for, in words, whoever asks: the same question mostly has the same rows. Words that two questions share cost
   * reading again, and nothing else.
   */
  readonly question: string;
}

/** Rows in their order. */
interface RememberedRows<Content, Beside> {
  /** Shared by all requests, frozen; the same list while the same rows have the same contents. */
  readonly contents: readonly Content[];
  readonly beside: readonly Beside[];
}

interface Kept {
  readonly value: unknown;
  /** Signs of its JSON. */
  readonly size: number;
}

/** What was last read for a question. */
interface Answer {
  readonly byVersion: ReadonlyMap<string, Kept>;
  /** The versions in their order, in a line, and their contents. */
  readonly versions: string;
  readonly contents: readonly unknown[];
}

/** Signs of JSON and of questions: parsed, and with what follows from them, some ten times as many bytes at the most. */
const MOST = 8_000_000;

const remembered = new LRUCache<string, Answer>({
  maxSize: MOST,
  sizeCalculation: ({ byVersion, versions }, key) =>
    [...byVersion.values()].reduce((sum, { size }) => sum + size, key.length + versions.length),
});

const NOTHING: Answer = { byVersion: new Map(), versions: '', contents: [] };

/**
 * Rows to be shown, with contents that PostgreSQL unpacks and sends only where this process does not have them yet. Which rows there are, which
 * of them the viewer may see and in which version is asked every time, in the request's transaction and within its walls; a content is used for a
 * row that came with its very version, so that it is neither out of date nor somebody else's. What follows from the list of contents can be kept
 * by it, in a `WeakMap`.
 *
 *     → select one.version as "version", case when one.version = any(…) then null else (…)::text end as "content" from … where …
 */
export async function rememberedRows<Entity extends object, Content, Beside extends object = object>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  { content, question, beside, ...which }: RememberedReading<Entity, Beside>,
): Promise<RememberedRows<Content, Beside>> {
  const key = `${content}\n${question}`;
  const known = remembered.get(key) ?? NOTHING;
  const rows = await plainRows<Entity, { version: string; content: string | null }>(em, entity, {
    ...which,
    columns: {
      ...beside,
      version: 'one.version',
      content: `case when one.version = any(string_to_array(?, ',')::uuid[]) then null else (${content})::text end`,
    },
    columnValues: [[...known.byVersion.keys()].join(',')],
  });
  return { contents: contentsOf(rows, key, known) as readonly Content[], beside: rows as object[] as Beside[] };
}

function contentsOf(
  rows: readonly { readonly version: string; readonly content: string | null }[],
  key: string,
  known: Answer,
): readonly unknown[] {
  const versions = rows.map(({ version }) => version).join(',');
  if (versions === known.versions) return known.contents;
  const byVersion = new Map(rows.map((row) => [row.version, keptOf(row.content) ?? known.byVersion.get(row.version)!]));
  const contents = Object.freeze([...byVersion.values()].map(({ value }) => value));
  // Else who may see one row of a hundred would have the others forgotten.
  if (rows.some((row) => row.content !== null)) remembered.set(key, { byVersion, versions, contents });
  return contents;
}

const keptOf = (json: string | null): Kept | null =>
  json === null ? null : { value: frozen(JSON.parse(json)), size: json.length };
