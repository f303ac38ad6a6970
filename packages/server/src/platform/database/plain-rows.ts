import {
  type EntityClass,
  type EntityManager,
  type FilterQuery,
  type QBFilterQuery,
  type QueryOrderMap,
  raw,
} from '@mikro-orm/postgresql';

/** What is read of a table, and of which rows. */
export interface PlainReading<Entity extends object, Row extends object> {
  /** A name for each value, and the SQL of it; the table is called `one`. Never with a word from outside. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  /** With the condition of the viewer's rules (`readable`), as for entities. */
  readonly where: FilterQuery<Entity>;
  readonly orderBy?: QueryOrderMap<Entity>;
  readonly limit?: number;
}

/**
 * Rows to be shown and not changed, as the driver gives them: no entities, which the ORM would fill, keep, and compare with what it read.
 * A moment is text (`new Date(row.asOf)`), JSON is parsed. The condition is compiled as for entities, so that the second wall stands:
 *
 *     plainRows<RegionSummary, Row>(em, RegionSummary, { columns: { path: 'one.path' }, where: { $and: [mayRead, { slice: 'all' }] } })
 *     → select one.path as "path" from "region_summary" as "one" where "one"."path" >= ? and … and "one"."slice" = ?
 */
export function plainRows<Entity extends object, Row extends object>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  { columns, where, orderBy, limit }: PlainReading<Entity, Row>,
): Promise<Row[]> {
  const selected = Object.entries<string>(columns).map(([name, sql]) => `${sql} as "${name}"`);
  // The query builder takes the conditions of `find`; its type has another name for them.
  const condition = where as QBFilterQuery<Entity>;
  const query = em
    .createQueryBuilder(entity, 'one')
    .select(raw(selected.join(', ')))
    .where(condition);
  if (orderBy) query.orderBy(orderBy);
  if (limit !== undefined) query.limit(limit);
  return query.execute<Row[]>('all', false);
}
