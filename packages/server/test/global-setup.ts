import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/app/database.ts';
import { readConfig } from '../src/config.ts';
import { loadDemoIfEmpty } from '../src/demo/load-demo.ts';
import { storeBuiltInTemplates } from '../src/features/templates/store-built-in.ts';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's address of the maintenance database of this run's PostgreSQL. */
    postgresUrl: string;
    /** The folder of the built programs, `main.js` and `cli.js`: from source each start of one takes three seconds more. */
    programs: string;
  }
}

/** Databases that tests copy: with the demonstration data, and with nothing but the house. */
export const TEMPLATES = { demo: 'jiping_with_demo', empty: 'jiping_empty' } as const;

const SERVER = path.resolve(import.meta.dirname, '..');

/** One PostgreSQL for the run; each test file copies a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = await mkdtemp(path.join(SERVER, 'node_modules/.programs-'));
  const built = build({ root: SERVER, logLevel: 'error', build: { outDir: programs } });
  const given = process.env.TEST_DATABASE_URL;
  const directory = given ? null : await mkdtemp(path.join(tmpdir(), 'jiping-test-'));
  const postgres = directory ? await startEmbeddedPostgres(directory) : null;
  const url = given ?? postgres!.url('postgres');
  await onDatabase(url, async (client) => {
    // A test's database need not survive a crash of the machine.
    if (!given)
      for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
        await client.query(`alter system set ${setting} = off`);
    await client.query('select pg_reload_conf()');
    for (const name of Object.values(TEMPLATES)) {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
    }
  });
  await prepare(databaseAt(url, TEMPLATES.empty), false);
  await prepare(databaseAt(url, TEMPLATES.demo), true);
  project.provide('postgresUrl', url);
  await built;
  project.provide('programs', programs);
  return async () => {
    await postgres?.stop();
    for (const folder of directory ? [directory, programs] : [programs])
      await rm(folder, { recursive: true, force: true });
  };
}

async function prepare(databaseUrl: string, demo: boolean): Promise<void> {
  const database = await openDatabase({ ...readConfig({}), databaseUrl });
  await database.orm.em.fork().transactional((em) => storeBuiltInTemplates(em));
  if (demo) await loadDemoIfEmpty(database.orm);
  await database.stop();
}

export function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

export async function onDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
