import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { connectAsOwner, ownerAddress } from '../database/owner.ts';
import { lastYear, SIZES, type SizeName } from './country/size.ts';
import { openCountry } from './load/open-country.ts';
import { comparisons } from './measures/comparisons.ts';
import { drillDowns } from './measures/drill-downs.ts';
import { overviews } from './measures/overviews.ts';
import { enterPlaces } from './measures/places.ts';
import { type Comparison, threeWays } from './measures/three-ways.ts';
import { hasPgbench } from './peers/pgbench.ts';
import { startPostGraphile } from './peers/postgraphile.ts';
import { reportOf } from './report.ts';

export interface SizeOptions {
  readonly seed: number;
  /** Where the database is kept for another run; absent: nowhere. */
  readonly data?: string | undefined;
  readonly json?: string | undefined;
}

/** Measures the product on a made-up country of that size, beside raw SQL and PostGraphile, and prints the tables. */
export async function measureSizes(name: SizeName, { seed, data, json }: SizeOptions): Promise<void> {
  const dataDirectory = data ? path.resolve(data) : await mkdtemp(path.join(os.tmpdir(), 'jiping-sizes-'));
  try {
    const { house, opening } = await openCountry(SIZES[name], seed, dataDirectory);
    const owner = await connectAsOwner(dataDirectory);
    const database = await ownerAddress(dataDirectory);
    const postgraphile = await startPostGraphile(database);
    try {
      const places = await enterPlaces(house, owner);
      const year = lastYear(SIZES[name]);
      const measured: Comparison[] = [];
      for (const scenario of [
        ...overviews(places, year),
        ...drillDowns(places, year),
        ...comparisons(places, SIZES[name]),
      ])
        measured.push(await threeWays(scenario, house, { database, postgraphile, hasPgbench: hasPgbench() }));
      const load = os.loadavg()[0]!;
      console.log(`${reportOf(measured)}\n\nLoad average at the end: ${load.toFixed(1)} on ${os.cpus().length} cores`);
      if (json) await writeFile(path.resolve(json), `${JSON.stringify({ opening, load, measured }, null, 2)}\n`);
    } finally {
      await postgraphile.stop();
      await owner.end();
      await house.stop();
    }
  } finally {
    if (!data) await rm(dataDirectory, { recursive: true, force: true });
  }
}
