import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { connectAsOwner, ownerAddress } from '../database/owner.ts';
import type { House } from '../product/house.ts';
import { isRecorded, lastYear, SIZES, type Size, type SizeName } from './country/size.ts';
import { type Opening, openCountry } from './load/open-country.ts';
import { measureAcceptance } from './measures/acceptance.ts';
import { comparisons } from './measures/comparisons.ts';
import { drillDowns } from './measures/drill-downs.ts';
import { measureLiveGrouping } from './measures/live-grouping.ts';
import { overviews } from './measures/overviews.ts';
import { enterPlaces } from './measures/places.ts';
import { measureRebuild } from './measures/rebuild.ts';
import { type Comparison, type Peers, threeWays } from './measures/three-ways.ts';
import { hasPgbench } from './peers/pgbench.ts';
import { startPostGraphile } from './peers/postgraphile.ts';
import { reportOf, type SizeReport } from './report.ts';

export interface SizeOptions {
  readonly seed: number;
  /** Where the database is kept for another run; absent: nowhere. */
  readonly data?: string | undefined;
  readonly json?: string | undefined;
  readonly rounds: number;
}

/** Where the caller typed `npm run`; the bench itself runs in its own folder. */
const HERE = process.env.INIT_CWD ?? '.';

/** Measures the product on a made-up country of that size, beside raw SQL and PostGraphile, and prints the tables. */
export async function measureSizes(name: SizeName, { seed, data, json, rounds }: SizeOptions): Promise<void> {
  const dataDirectory = data ? path.resolve(HERE, data) : await mkdtemp(path.join(os.tmpdir(), 'jiping-sizes-'));
  try {
    const { house, opening } = await openCountry(SIZES[name], seed, dataDirectory);
    try {
      const report = await measureCountry(SIZES[name], house, opening, rounds);
      console.log(reportOf(report));
      if (json) await writeFile(path.resolve(HERE, json), `${JSON.stringify(report, null, 2)}\n`);
    } finally {
      await house.stop();
    }
  } finally {
    if (!data) await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function measureCountry(size: Size, house: House, opening: Opening, rounds: number): Promise<SizeReport> {
  const loadBefore = os.loadavg()[0]!;
  const owner = await connectAsOwner(house.dataDirectory);
  const database = await ownerAddress(house.dataDirectory);
  const postgraphile = await startPostGraphile(database);
  try {
    const peers = { database, owner, postgraphile, rounds, hasPgbench: hasPgbench() };
    const measured = await measureAll(size, house, owner, peers);
    return {
      opening,
      comparisons: measured,
      rebuild: isRecorded(size) ? await measureRebuild(owner, house.dataDirectory) : null,
      liveGrouping: isRecorded(size) ? await measureLiveGrouping(owner, lastYear(size)) : null,
      databaseMegabytes: await megabytes(owner),
      machine: { loadBefore, cores: os.cpus().length, loadAfter: os.loadavg()[0]! },
    };
  } finally {
    await postgraphile.stop();
    await owner.end();
  }
}

async function measureAll(size: Size, house: House, owner: pg.Client, peers: Peers): Promise<readonly Comparison[]> {
  const places = await enterPlaces(house, owner);
  const year = lastYear(size);
  const measured: Comparison[] = [];
  for (const scenario of [...overviews(places, year), ...drillDowns(places, year), ...comparisons(places, size)]) {
    const found = await threeWays(scenario, house, peers);
    console.error(`${found.group}: ${found.what}, ${found.product.p50.toFixed(1)} ms`);
    measured.push(found);
  }
  return [...measured, ...(await measureAcceptance(places, year, house, owner, peers))];
}

async function megabytes(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ size: string }>('select pg_database_size(current_database()) as size');
  return Math.round(Number(rows[0]!.size) / 1_000_000);
}
