import type { EntityClass, EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { conditionSql } from './condition-sql.ts';

/** What is read of a table, and of which rows. */
export interface PlainReading<Entity extends object, Row extends object> {
  /** A name for each value, and the SQL of it; the table is called `one`. Never with a word from outside. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  /** For each `?` in the columns, in their order. */
  readonly columnValues?: readonly unknown[];
  /** With the condition of the viewer's rules (`readable`), as for entities. */
  readonly where: FilterQuery<Entity>;
  /** Columns with `asc` or `desc`. */
  readonly orderBy?: QueryOrderMap<Entity>;
  readonly limit?: number;
}

/**
 * Rows to be shown and not changed, as the driver gives them: no entities, which the ORM would fill, keep, and compare with what it read.
 * A moment is text (`new Date(row.asOf)`), JSON is parsed. The condition is the one that entities are found by, so that the second wall stands:
 *
 *     plainRows<RegionSummary, Row>(em, RegionSummary, { columns: { path: 'one.path' }, where: { $and: [mayRead, { slice: 'all' }] } })
 *     → select one.path as "path" from "region_summary" as "one" where "one"."path" >= ? and … and "one"."slice" = ?
 */
export function plainRows<Entity extends object, Row extends object>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  { columns, columnValues = [], where, orderBy, limit }: PlainReading<Entity, Row>,
): Promise<Row[]> {
  const { tableName } = em.getMetadata().get(entity);
  const columnsByProperty = columnsOf(em, entity);
  const columnOf = (property: string): string => {
    const column = columnsByProperty.get(property);
    if (column === undefined) throw new TypeError(`${tableName} has no column for ${property}`);
    return `"one"."${column}"`;
  };
  const selected = Object.entries<string>(columns).map(([name, sql]) => `${sql} as "${name}"`);
  const condition = conditionSql(where, columnOf);
  const order = Object.entries(orderBy ?? {}).map(([property, way]) => `${columnOf(property)} ${directionOf(way)}`);
  return em.execute<Row[]>(
    [
      `select ${selected.join(', ')} from "${tableName}" as "one" where ${condition.sql}`,
      ...(order.length > 0 ? [`order by ${order.join(', ')}`] : []),
      ...(limit === undefined ? [] : ['limit ?']),
    ].join(' '),
    [...columnValues, ...condition.values, ...(limit === undefined ? [] : [limit])],
  );
}

function directionOf(way: unknown): string {
  if (way !== 'asc' && way !== 'desc') throw new TypeError('Rows are put in order by asc or desc');
  return way;
}

const known = new WeakMap<EntityClass<object>, ReadonlyMap<string, string>>();

/** The column of each property that has one of its own. */
function columnsOf<Entity extends object>(em: EntityManager, entity: EntityClass<Entity>): ReadonlyMap<string, string> {
  const before = known.get(entity);
  if (before) return before;
  const columns = em
    .getMetadata()
    .get(entity)
    .props.flatMap(({ name, fieldNames }): [string, string][] =>
      fieldNames?.length === 1 ? [[name, fieldNames[0]!]] : [],
    );
  const found = new Map(columns);
  known.set(entity, found);
  return found;
}
