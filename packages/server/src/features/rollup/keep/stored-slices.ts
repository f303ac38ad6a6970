import { type Aggregate, EMPTY, SHAPE, type Slice, WHOLE } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SummedRegion } from './stored-sums.ts';

/** What became of a slice; null: nobody was, or is, in it. */
export interface ChangedSlice {
  readonly before: Aggregate | null;
  readonly after: Aggregate | null;
  /** The one less the other, where it is known already. */
  readonly difference?: Aggregate | undefined;
}

/** Slices that are another now. */
export type ChangedSlices = ReadonlyMap<Slice, ChangedSlice>;

/**
 * Locks a region's year by its row of the whole, which is made where there is none. What is read after this was committed by whoever
 * held the lock before. Answers whether all that the region has, of any year, is of this release's shape: only then may anything be added to it.
 */
export async function lockSummary(
  em: EntityManager,
  { id, path, parentId }: SummedRegion,
  fiscalYear: number,
  asOf: Date,
): Promise<boolean> {
  const lock = (): Promise<{ isOfShape: boolean }[]> =>
    em.execute(
      `select s.shape = ? and not exists (select 1 from region_summary o where o.region_id = s.region_id and o.shape <> ?) as "isOfShape"
       from region_summary s where s.region_id = ? and s.fiscal_year = ? and s.slice = ? for update`,
      [SHAPE, SHAPE, id, fiscalYear, WHOLE],
    );
  const [found] = await lock();
  if (found) return found.isOfShape;
  await em.execute(
    `insert into region_summary (region_id, fiscal_year, slice, path, parent_id, aggregate, as_of, shape) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (region_id, fiscal_year, slice) do nothing`,
    [id, fiscalYear, WHOLE, path, parentId, JSON.stringify(EMPTY), asOf, SHAPE],
  );
  const [made] = await lock();
  return made!.isOfShape;
}

/** A region's own summaries as they stand, all or some. */
export async function readOwnSlices(
  em: EntityManager,
  { id }: SummedRegion,
  fiscalYear: number,
  slices?: readonly Slice[],
): Promise<ReadonlyMap<Slice, Aggregate>> {
  const rows = await em.execute<{ slice: Slice; aggregate: Aggregate }[]>(
    `select slice, aggregate from region_summary where region_id = ? and fiscal_year = ?
     ${slices ? 'and slice in (select jsonb_array_elements_text(?::jsonb))' : ''}`,
    slices ? [id, fiscalYear, JSON.stringify(slices)] : [id, fiscalYear],
  );
  return new Map(rows.map(({ slice, aggregate }) => [slice, aggregate]));
}

/** The aggregates of the regions directly below, by slice; null where one has another shape, with which nothing can be added up. */
export async function readSlices(
  em: EntityManager,
  { id }: SummedRegion,
  fiscalYear: number,
  slices?: readonly Slice[],
): Promise<ReadonlyMap<Slice, readonly Aggregate[]> | null> {
  const rows = await em.execute<{ slice: Slice; aggregate: Aggregate; shape: number }[]>(
    `select slice, aggregate, shape from region_summary where parent_id = ? and fiscal_year = ?
     ${slices ? 'and slice in (select jsonb_array_elements_text(?::jsonb))' : ''}`,
    slices ? [id, fiscalYear, JSON.stringify(slices)] : [id, fiscalYear],
  );
  if (rows.some(({ shape }) => shape !== SHAPE)) return null;
  const bySlice = Map.groupBy(rows, ({ slice }) => slice);
  return new Map([...bySlice].map(([slice, all]) => [slice, all.map(({ aggregate }) => aggregate)]));
}

/**
 * Writes what is another than before; answers which slices that are. The whole always gets the new cut-off: it says how far the
 * facts below have been looked at.
 */
export async function writeSlices(
  em: EntityManager,
  { id, path, parentId }: SummedRegion,
  fiscalYear: number,
  asOf: Date,
  aggregates: ReadonlyMap<Slice, Aggregate>,
): Promise<readonly Slice[]> {
  const rows = [...aggregates].map(([slice, aggregate]) => ({ slice, aggregate }));
  if (rows.length === 0) return [];
  const written = await em.execute<{ slice: Slice }[]>(
    `insert into region_summary (region_id, fiscal_year, slice, path, parent_id, aggregate, as_of, shape)
     select ?::uuid, ?::int, s.slice, ?, ?::uuid, s.aggregate, ?::timestamptz, ?::int
     from jsonb_to_recordset(?::jsonb) as s (slice text, aggregate jsonb)
     on conflict (region_id, fiscal_year, slice) do update set aggregate = excluded.aggregate, as_of = excluded.as_of,
       shape = excluded.shape, version = gen_random_uuid()
       where (region_summary.aggregate, region_summary.shape) is distinct from (excluded.aggregate, excluded.shape) or excluded.slice = 'all'
     returning slice`,
    [id, fiscalYear, path, parentId, asOf, SHAPE, JSON.stringify(rows)],
  );
  return written.map(({ slice }) => slice);
}

/** Takes away the slices (of those named, or of all) that nobody is in any more; answers which those were. */
export async function dropSlices(
  em: EntityManager,
  { id }: SummedRegion,
  fiscalYear: number,
  kept: readonly Slice[],
  among?: readonly Slice[],
): Promise<readonly Slice[]> {
  if (among?.every((slice) => kept.includes(slice))) return [];
  const dropped = await em.execute<{ slice: Slice }[]>(
    `delete from region_summary where region_id = ? and fiscal_year = ? and slice not in (select jsonb_array_elements_text(?::jsonb))
     ${among ? 'and slice in (select jsonb_array_elements_text(?::jsonb))' : ''} returning slice`,
    [id, fiscalYear, JSON.stringify(kept), ...(among ? [JSON.stringify(among)] : [])],
  );
  return dropped.map(({ slice }) => slice);
}

/** Puts summaries in the place of a region's own, or of those named; answers which are another now, or are no more. */
export async function replaceSlices(
  em: EntityManager,
  region: SummedRegion,
  fiscalYear: number,
  asOf: Date,
  aggregates: ReadonlyMap<Slice, Aggregate>,
  among?: readonly Slice[],
): Promise<readonly Slice[]> {
  const written = await writeSlices(em, region, fiscalYear, asOf, aggregates);
  const dropped = await dropSlices(em, region, fiscalYear, [...aggregates.keys()], among);
  return [...written, ...dropped];
}
