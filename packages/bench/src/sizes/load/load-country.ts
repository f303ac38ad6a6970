import type pg from 'pg';
import { countyOf } from '../country/county.ts';
import { keys } from '../country/identifiers.ts';
import { type MadeRegion, regionsOf } from '../country/regions.ts';
import { isRecorded, lastYear, type Size } from '../country/size.ts';
import { dueAt } from '../country/standing.ts';
import { copyInto } from './copy.ts';
import { type Loading, recordRows, standingRows, type TableRows } from './county-rows.ts';
import { factRows } from './fact-rows.ts';
import { FactMaker } from './facts.ts';
import { SummaryTree } from './summary-tree.ts';

/** What was loaded, and how long it took. */
export interface Loaded {
  readonly rows: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Counties whose rows are made before they are sent. */
const BATCH = 10;

/**
 * Loads a country into a database that the product has migrated, as its owner. Foreign keys are not looked up and row security does not
 * hold for the owner of the cluster; everything else is as the product would have left it. Facts and summaries are left to the product where
 * every county has its records.
 */
export async function loadCountry(owner: pg.Client, size: Size, seed: number): Promise<Loaded> {
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
  const year = lastYear(size);
  const made = isRecorded(size)
    ? null
    : { facts: new FactMaker(year), tree: new SummaryTree(regions, year, dueAt(year)) };
  for (let start = 0; start < counties.length; start += BATCH) {
    const parts = counties.slice(start, start + BATCH).map((region, index) => {
      const county = countyOf(region, start + index, size, seed, loading.newKey);
      return [
        ...standingRows(county, loading),
        ...(start + index < size.recorded ? recordRows(county, loading) : []),
        ...(made ? [factRows(county, made, loading.newKey)] : []),
      ];
    });
    for (const together of byTable(parts.flat())) await copy(together);
    if (made) await copy(made.tree.take());
  }
  if (made) await copy(made.tree.take(true));
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
