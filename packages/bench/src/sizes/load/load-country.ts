import type pg from 'pg';
import { countyOf, type MadeCounty } from '../country/county.ts';
import { keys } from '../country/identifiers.ts';
import { type MadeRegion, regionsOf } from '../country/regions.ts';
import type { Size } from '../country/size.ts';
import { copyInto } from './copy.ts';
import { type Loading, recordRows, standingRows, type TableRows } from './county-rows.ts';

/** What was loaded, and how long it took. */
export interface Loaded {
  readonly rows: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Counties whose rows are made before they are sent. */
const BATCH = 10;

/**
 * Loads a country into a database that the product has migrated, as its owner. Foreign keys are not looked up and row security does not
 * hold for the owner of the cluster; everything else is as the product would have left it. `more` says what else is made of a county:
 * facts, where the product cannot make them from records.
 */
export async function loadCountry(
  owner: pg.Client,
  size: Size,
  seed: number,
  more: (county: MadeCounty, newKey: ReturnType<typeof keys>) => readonly TableRows[] = () => [],
): Promise<Loaded> {
  const started = performance.now();
  const rows: Record<string, number> = {};
  const copy = async ({ table, columns, rows: own }: TableRows): Promise<void> => {
    rows[table] = (rows[table] ?? 0) + (await copyInto(owner, table, columns, own));
  };
  const regions = regionsOf(size);
  const loading = await loadingOf(owner);
  await owner.query('set session_replication_role = replica; set synchronous_commit = off');
  await copy(regionRows(regions));
  const counties = regions.filter(({ level }) => level === 'county');
  for (let start = 0; start < counties.length; start += BATCH) {
    const batch = counties.slice(start, start + BATCH).map((region) => countyOf(region, size, seed, loading.newKey));
    const parts = batch.map((county) => [
      ...standingRows(county, loading),
      ...(size.records ? recordRows(county, loading) : []),
      ...more(county, loading.newKey),
    ]);
    for (const together of byTable(parts.flat())) await copy(together);
  }
  await owner.query('reset session_replication_role; reset synchronous_commit');
  await owner.query('vacuum analyze');
  return { rows, seconds: (performance.now() - started) / 1000 };
}

async function loadingOf(owner: pg.Client): Promise<Loading> {
  const { rows } = await owner.query<{ id: string }>(`select id from template where code = 'hunan-2021'`);
  if (!rows[0]) throw new Error('The product has stored no template: start it on the database first');
  const newKey = keys();
  return { newKey, templateId: rows[0].id, writerId: newKey('user') };
}

const regionRows = (regions: readonly MadeRegion[]): TableRows => ({
  table: 'region',
  columns: ['id', 'code', 'name', 'level', 'parent_id', 'path'],
  rows: regions.map(({ id, code, name, level, parentId, path }) => [id, code, name, level, parentId, path]),
});

/** The rows of several counties for one table in one COPY, the tables in their order. */
const byTable = (parts: readonly TableRows[]): readonly TableRows[] =>
  [...Map.groupBy(parts, ({ table }) => table).values()].map((same) => ({
    ...same[0]!,
    rows: same.flatMap(({ rows }) => [...rows]),
  }));
