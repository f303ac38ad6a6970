import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { SHAPE } from '@jiping/domain/rollup';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../src/app/start.ts';
import { readConfig } from '../src/config.ts';
import { rowsAsOwner } from './as-owner.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';
import { makeLittleCountry } from './little-country.ts';
import { isCounty, rollUpRows, spoil, until, versions } from './roll-up-rows.ts';

/** What a server does at its start about facts and sums that a release of another shape left; nine counties in three prefectures. */
let house: House;
let truth: Awaited<ReturnType<typeof rollUpRows>>;
beforeEach(async () => {
  if (house) return;
  house = await openHouse('empty');
  await makeLittleCountry(house, 9);
  truth = await rollUpRows(house);
});
afterAll(() => house.close());

const OLDER = SHAPE - 1;
const [NATION, PROVINCE, PREFECTURE, COUNTY] = [
  '/100000/',
  '/100000/980000/',
  '/100000/980000/980200/',
  '/100000/980000/980200/980201/',
] as const;

const start = (stopping?: AbortSignal): Promise<RunningServer> =>
  startServer({ ...readConfig({ LOG_LEVEL: 'silent', PORT: '0' }), databaseUrl: house.ownerUrl }, stopping);

/** Regions whose sum of the whole was written by a start. */
async function writtenAtStart(): Promise<readonly string[]> {
  const before = await versions(house);
  await (await start()).stop();
  return [...(await versions(house))]
    .filter(([region, version]) => before.get(region) !== version)
    .map(([region]) => region);
}

describe('a start', () => {
  test('makes nothing anew where all is of its shape', async () => {
    expect(await writtenAtStart()).toEqual([]);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test('makes all anew that another release left', async () => {
    await spoil(house, OLDER);
    expect(await writtenAtStart()).toHaveLength(14);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test('gives rows their shape also where their content is the same', async () => {
    await rowsAsOwner(house, 'update evaluation_fact set shape = $1', [OLDER]);
    await rowsAsOwner(house, 'update region_summary set shape = $1', [OLDER]);
    await writtenAtStart();
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test.each([
    ['a county', `path = '${COUNTY}'`],
    ['a county and all above, which an older server left behind', `'${COUNTY}' like path || '%'`],
  ])('makes only %s anew, with the sums above it', async (_, where) => {
    await spoil(house, OLDER, where);
    expect(await writtenAtStart()).toEqual([NATION, PROVINCE, PREFECTURE, COUNTY]);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test.each([
    ['a fact', `update evaluation_fact set shape = ${OLDER}, fact = '{}' where path = '${COUNTY}'`],
    [
      'a slice',
      `update region_summary set shape = ${OLDER}, aggregate = '{}' where path = '${COUNTY}' and slice like 'category/%'`,
    ],
  ])('makes a county anew of which only %s has another shape', async (_, sql) => {
    await rowsAsOwner(house, sql);
    expect(await writtenAtStart()).toEqual([NATION, PROVINCE, PREFECTURE, COUNTY]);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test('makes a prefecture anew, and what is above it, of the counties as they are', async () => {
    await spoil(house, OLDER, `'${PREFECTURE}' like path || '%'`);
    expect(await writtenAtStart()).toEqual([NATION, PROVINCE, PREFECTURE]);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test.each([
    ['no sums', 'delete from region_summary'],
    ['neither facts nor sums', 'with facts as (delete from evaluation_fact) delete from region_summary'],
  ])('makes all anew where there are %s', async (_, sql) => {
    await rowsAsOwner(house, sql);
    await (await start()).stop();
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test('that cannot make a county anew ends with its name, and the next one goes on', async () => {
    await spoil(house, OLDER);
    await rowsAsOwner(
      house,
      `create function break() returns trigger language plpgsql as $$ begin
         if new.path = '${COUNTY}' and new.shape = ${SHAPE} then raise 'a broken record'; end if; return new;
       end $$`,
    );
    await rowsAsOwner(
      house,
      'create trigger break before update on evaluation_fact for each row execute function break()',
    );
    await expect(start()).rejects.toThrow(/^试县4（980201）的汇总数据未能重新计算 \/ .*a broken record/);
    await rowsAsOwner(house, 'drop function break cascade');
    expect(await writtenAtStart()).toContain(COUNTY);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test('leaves rows of a newer release alone', async () => {
    await rowsAsOwner(house, `update region_summary set shape = ${SHAPE + 1} where path = '${COUNTY}'`);
    await rowsAsOwner(house, `update region_summary set shape = ${OLDER} where path = '${NATION}'`);
    expect(await writtenAtStart()).toEqual([]);
    await rowsAsOwner(house, `update region_summary set shape = ${SHAPE}`);
  });

  test('that is to stop makes no more, and the next one does', async () => {
    await spoil(house, OLDER);
    const before = await rollUpRows(house);
    const stopping = new AbortController();
    stopping.abort();
    const server = await start(stopping.signal);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
    await server.stop();
    expect((await rollUpRows(house)).facts).toEqual(before.facts);
    await writtenAtStart();
    expect(await rollUpRows(house)).toEqual(truth);
  });
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('It listens on no port');
  return address.port;
}

describe('while it makes them anew, a server', () => {
  /** Holds one county, so that it cannot be made; `work` gets a server that has made all others. */
  async function withOneHeld(work: (server: ChildProcess, address: string) => Promise<void>): Promise<void> {
    const before = await versions(house);
    await onDatabase(house.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('select 1 from region_summary where path = $1 for update', [COUNTY]);
      const port = await freePort();
      const server = spawn(process.execPath, [path.join(inject('programs'), 'main.js')], {
        cwd: path.resolve(import.meta.dirname, '..'),
        env: { ...process.env, DATABASE_URL: house.ownerUrl, PORT: String(port), LOG_LEVEL: 'error', JIPING_DEMO: '0' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      try {
        await until(async () => {
          if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
          const now = await versions(house);
          return (
            [...now].filter(([region, version]) => isCounty(region) && before.get(region) !== version).length === 8
          );
        });
        await work(server, `http://127.0.0.1:${port}`);
      } finally {
        await client.query('rollback');
        if (server.exitCode === null && server.signalCode === null) {
          server.kill('SIGTERM');
          await once(server, 'exit');
        }
      }
    });
  }

  test('is alive and not ready, says how far it is, and shows nobody a figure', async () => {
    await spoil(house, OLDER);
    await withOneHeld(async (_, address) => {
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      expect((await fetch(`${address}/metrics`)).status).toBe(200);
      const ready = await fetch(`${address}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'not ready', reason: 'summaries', counties: { done: 8, of: 9 } },
      ]);
      const words = /正在由填报记录重新计算汇总数据（已完成 8 \/ 9 个县）.*8 of 9 counties/;
      const page = await fetch(`${address}/overview`, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '10']);
      expect(await page.text()).toMatch(words);
      for (const place of ['/graphql', '/graphql/stream']) {
        const asked = await fetch(`${address}${place}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-requested-with': 'fetch' },
          body: JSON.stringify({ query: '{ viewer { username } }' }),
        });
        expect([asked.status, await asked.json()]).toEqual([
          503,
          { error: { code: 'NOT_READY', message: expect.stringMatching(words) } },
        ]);
      }
    });
  });

  test('that is killed has its work gone on with by the next one, which makes only what is left', async () => {
    await spoil(house, OLDER);
    await withOneHeld(async (server) => {
      server.kill('SIGKILL');
      await once(server, 'exit');
    });
    expect(await rollUpRows(house)).not.toEqual(truth);
    expect((await writtenAtStart()).filter(isCounty)).toEqual([COUNTY]);
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test('shares the work with another that starts at the same time: each fact and sum is made once', async () => {
    await spoil(house, OLDER);
    await rowsAsOwner(house, 'create table written (at text)');
    await rowsAsOwner(house, 'grant insert on written to public');
    await rowsAsOwner(
      house,
      `create function note_written() returns trigger language plpgsql as $$ begin
         if new.shape = ${SHAPE} then insert into written values (tg_table_name || new.path || coalesce(to_jsonb(new) ->> 'slice', '')); end if; return new;
       end $$`,
    );
    for (const table of ['evaluation_fact', 'region_summary'])
      await rowsAsOwner(
        house,
        `create trigger note_written after update on ${table} for each row execute function note_written()`,
      );
    const servers = await Promise.all([start(), start(), start()]);
    for (const server of servers) expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    for (const server of servers) await server.stop();
    expect(await rollUpRows(house)).toEqual(truth);
    const written = await rowsAsOwner<{ at: string; times: number }>(
      house,
      'select at, count(*)::int as times from written group by at',
    );
    expect(written).toHaveLength(truth.facts.length + truth.sums.length);
    expect(written.filter(({ times }) => times > 1)).toEqual([]);
  });
});
