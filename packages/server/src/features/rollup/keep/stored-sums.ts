import { type Aggregate, SHAPE, type Slice, type WithExtremes } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';

export type SummedRegion = Pick<Region, 'id' | 'path' | 'parentId'>;

/** A stored sum of a region, year and slice. */
export interface Sum {
  readonly region: SummedRegion;
  readonly fiscalYear: number;
  readonly slice: Slice;
  readonly aggregate: Aggregate;
}

/** The slices of a region's year that are wanted. */
interface Wanted extends Pick<Sum, 'region' | 'fiscalYear'> {
  readonly slices: readonly Slice[];
}

interface Row {
  readonly id: string;
  readonly year: number;
  readonly slice: Slice;
  readonly aggregate: Aggregate;
  readonly shape: number;
}

/*
 * How many rows are given is said as a limit: PostgreSQL takes such a list for a hundred rows, and for so many it would read the whole table.
 */

/**
 * Locks sums of many regions, those of the lowest first and of each the whole before its parts, and gives them as whoever held the lock before
 * left them; null for one that there is not, or that has another shape. One statement: who waits for the nation's is not asked twice.
 */
export async function lockSums(
  em: EntityManager,
  wanted: readonly Wanted[],
): Promise<(region: SummedRegion, fiscalYear: number, slice: Slice) => Aggregate | null> {
  const keys = wanted.flatMap(({ region: { id }, fiscalYear, slices }) =>
    slices.map((slice) => ({ id, year: fiscalYear, slice })),
  );
  const rows = await em.execute<Row[]>(
    `select s.region_id as id, s.fiscal_year as year, s.slice, s.aggregate, s.shape from region_summary s
     join (select * from jsonb_to_recordset(?::jsonb) as w (id uuid, year int, slice text) limit ?) w
       on s.region_id = w.id and s.fiscal_year = w.year and s.slice = w.slice
     order by s.path desc, s.fiscal_year, s.slice for update of s`,
    [JSON.stringify(keys), keys.length],
  );
  const ours = rows.filter(({ shape }) => shape === SHAPE);
  const found = new Map(ours.map((row) => [`${row.id} ${row.year} ${row.slice}`, row.aggregate]));
  return ({ id }, fiscalYear, slice) => found.get(`${id} ${fiscalYear} ${slice}`) ?? null;
}

/** Best and worst scores of the regions directly below one, of a slice, by region; null where one has another shape. */
export async function readExtremesBelow(
  em: EntityManager,
  { id }: SummedRegion,
  fiscalYear: number,
  slice: Slice,
): Promise<ReadonlyMap<string, WithExtremes> | null> {
  const rows = await em.execute<{ id: string; shape: number; extremes: WithExtremes }[]>(
    `select s.region_id as id, s.shape,
       json_build_object('official', json_build_object('scores', a.official -> 'scores'),
         'provisional', json_build_object('scores', a.provisional -> 'scores')) as extremes
     from region_summary s, jsonb_to_record(s.aggregate) as a (official jsonb, provisional jsonb)
     where s.parent_id = ? and s.fiscal_year = ? and s.slice = ?`,
    [id, fiscalYear, slice],
  );
  return rows.every(({ shape }) => shape === SHAPE)
    ? new Map(rows.map(({ id: below, extremes }) => [below, extremes]))
    : null;
}

/** Puts sums that are locked in the place of those before, in one statement. */
export async function changeSums(em: EntityManager, sums: readonly Sum[], asOf: Date): Promise<void> {
  if (sums.length === 0) return;
  await em.execute(
    `update region_summary s set aggregate = m.aggregate, as_of = ?::timestamptz, shape = ?::int, version = gen_random_uuid()
     from (select * from jsonb_to_recordset(?::jsonb) as m (id uuid, year int, slice text, aggregate jsonb) limit ?) m
     where s.region_id = m.id and s.fiscal_year = m.year and s.slice = m.slice`,
    [asOf, SHAPE, JSON.stringify(sums.map(({ aggregate, ...sum }) => ({ ...keyOf(sum), aggregate }))), sums.length],
  );
}

/** Takes sums away that nobody is in any more. */
export async function dropSums(em: EntityManager, sums: readonly Sum[]): Promise<void> {
  if (sums.length === 0) return;
  await em.execute(
    `delete from region_summary s using jsonb_to_recordset(?::jsonb) as d (id uuid, year int, slice text)
     where s.region_id = d.id and s.fiscal_year = d.year and s.slice = d.slice`,
    [JSON.stringify(sums.map(keyOf))],
  );
}

const keyOf = ({ region: { id }, fiscalYear: year, slice }: Omit<Sum, 'aggregate'>) => ({ id, year, slice });
