import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { connectAsOwner } from '../../database/owner.ts';
import { type House, startHouse } from '../../product/house.ts';
import { isRecorded, type Size } from '../country/size.ts';
import { type Loaded, loadCountry } from './load-country.ts';
import { makePeople } from './people.ts';
import { summariesVersion } from './summaries-version.ts';
import { inTerminal } from './terminal.ts';

/** What is kept beside a loaded database, so that it is loaded once. */
export interface Opening {
  readonly size: Size['name'];
  readonly seed: number;
  readonly version: string;
  readonly loaded: Loaded;
  /** The product's own rebuild of all facts and summaries, in seconds; null where they were loaded. */
  readonly firstRebuild: number | null;
}

/** In production the demonstration is refused, and nothing is explained to strangers. */
const PRODUCTION = { NODE_ENV: 'production' };

/** Starts the product on a country of that size: the one that `dataDirectory` has, or a new one. */
export async function openCountry(
  size: Size,
  seed: number,
  dataDirectory: string,
): Promise<{ readonly house: House; readonly opening: Opening }> {
  await mkdir(dataDirectory, { recursive: true });
  const mark = path.join(dataDirectory, 'country.json');
  const kept: Opening | null = existsSync(mark) ? JSON.parse(await readFile(mark, 'utf8')) : null;
  if (kept && (kept.size !== size.name || kept.seed !== seed))
    throw new Error(`${dataDirectory} has a ${kept.size} of seed ${kept.seed}: give another directory`);
  if (kept && kept.version !== summariesVersion())
    throw new Error(
      `${dataDirectory} was loaded for another version of the product: remove it, or give another directory`,
    );
  const house = await startHouse(dataDirectory, [], PRODUCTION);
  if (kept) return { house, opening: kept };
  try {
    const opening = await fill(size, seed, dataDirectory);
    await writeFile(mark, `${JSON.stringify(opening, null, 2)}\n`);
    return { house, opening };
  } catch (error) {
    await house.stop();
    throw error;
  }
}

async function fill(size: Size, seed: number, dataDirectory: string): Promise<Opening> {
  const owner = await connectAsOwner(dataDirectory);
  try {
    console.log(`Loading a ${size.name} …`);
    const loaded = await loadCountry(owner, size, seed);
    console.log(
      `${Object.values(loaded.rows).reduce((sum, rows) => sum + rows, 0)} rows in ${loaded.seconds.toFixed(1)} s`,
    );
    await makePeople(owner, dataDirectory);
    const rebuilt = isRecorded(size) ? await inTerminal(dataDirectory, ['rebuild']) : null;
    if (rebuilt) console.log(`${rebuilt.said}, ${rebuilt.seconds.toFixed(1)} s`);
    await owner.query('vacuum analyze');
    return { size: size.name, seed, version: summariesVersion(), loaded, firstRebuild: rebuilt?.seconds ?? null };
  } finally {
    await owner.end();
  }
}
