import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import { type PlainReading, plainRows } from './plain-rows.ts';

/** What is read of a table of which each row has a `version`, another at each change. */
interface RememberedReading<Entity extends object, Row extends object>
  extends Pick<PlainReading<Entity, Row>, 'where' | 'orderBy' | 'limit'> {
  /** Read each time: what is small, and what may change without the version. */
  readonly columns: Readonly<Record<Exclude<keyof Row, 'content'> & string, string>>;
  /** SQL of the JSON that changes with the version only; never null. */
  readonly content: string;
  /**
   * Which rows are asked for, in words, whoever asks: the same question mostly has the same rows. Words that two questions share cost
   * reading again, and nothing else.
   */
  readonly question: string;
}

interface Kept {
  readonly value: unknown;
  /** Signs of its JSON. */
  readonly size: number;
}

/** By version. */
type Contents = ReadonlyMap<string, Kept>;

/** Signs of JSON; parsed they take about three times as many bytes. */
const MOST = 12_000_000;

const remembered = new LRUCache<string, Contents>({
  maxSize: MOST,
  sizeCalculation: (contents) => [...contents.values()].reduce((sum, { size }) => sum + size, 1),
});

/**
 * Rows to be shown, as `plainRows` gives them, with a large `content` that PostgreSQL unpacks and sends only where this process does not have it
 * yet. Which rows there are, which of them the viewer may see and in which version is asked every time, in the request's transaction and within its
 * walls; a content is used for a row that came with its very version, so that it is neither out of date nor somebody else's. All requests share it:
 * it is frozen.
 *
 *     → select one.path as "path", one.version as "version", case when one.version = any(…) then null else (…)::text end as "content" from … where …
 */
export async function rememberedRows<Entity extends object, Row extends { readonly content: unknown }>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  { columns, content, question, ...which }: RememberedReading<Entity, Row>,
): Promise<Row[]> {
  const key = `${content}\n${question}`;
  const known: Contents = remembered.get(key) ?? new Map();
  const rows = await plainRows<Entity, { version: string; content: string | null }>(em, entity, {
    ...which,
    columns: {
      ...columns,
      version: 'one.version',
      content: `case when one.version = any(string_to_array(?, ',')::uuid[]) then null else (${content})::text end`,
    },
    columnValues: [[...known.keys()].join(',')],
  });
  const contents = new Map(rows.map((row) => [row.version, keptOf(row.content) ?? known.get(row.version)!]));
  // Else who may see one row of a hundred would have the others forgotten.
  if (rows.some((row) => row.content !== null)) remembered.set(key, contents);
  return rows.map((row) => Object.assign(row as object, { content: contents.get(row.version)!.value }) as Row);
}

const keptOf = (json: string | null): Kept | null =>
  json === null ? null : { value: frozen(JSON.parse(json)), size: json.length };

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
