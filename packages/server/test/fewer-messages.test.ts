import net from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendFewerMessages } from '../src/platform/database/fewer-messages.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';

/** What waits and what is sent, as PostgreSQL itself has seen it. */
let house: House;
let pool: pg.Pool;
let client: pg.PoolClient;
beforeAll(async () => {
  house = await openHouse('empty');
});
afterAll(() => house.close());
beforeEach(async () => {
  pool = new pg.Pool({ connectionString: house.database.appUrl, application_name: 'messages', max: 1 });
  sendFewerMessages(pool);
  client = await pool.connect();
  return async () => {
    client.release();
    await pool.end();
  };
});

/** The last message that the connection sent, and whether it is in a transaction. */
async function seen(): Promise<{ query: string; state: string }> {
  const { rows } = await onDatabase(house.ownerUrl, (owner) =>
    owner.query(`select query, state from pg_stat_activity where application_name = 'messages'`),
  );
  return rows[0];
}

const valueIn = async (sql: string): Promise<unknown> => (await client.query(sql)).rows[0].value;

describe('statements that answer nothing', () => {
  test('travel with the next, in their order', async () => {
    await client.query('begin');
    await client.query(`set local app.county_id = 'one'`);
    await client.query(`set local app.county_id = 'two'`);
    expect(await valueIn(`select current_setting('app.county_id') as value`)).toBe('two');
    expect(await seen()).toEqual({
      query: `begin; set local app.county_id = 'one'; set local app.county_id = 'two'; select current_setting('app.county_id') as value`,
      state: 'idle in transaction',
    });
    await client.query('commit');
    expect(await seen()).toEqual({ query: 'commit', state: 'idle' });
  });

  test.each(['commit', 'rollback'])('are never sent where nothing is asked before the %s', async (end) => {
    await client.query('begin');
    await client.query(`set local app.county_id = 'one'`);
    await client.query(end);
    expect(await seen()).toEqual({ query: '', state: 'idle' });
    expect(await valueIn(`select coalesce(current_setting('app.county_id', true), '') as value`)).toBe('');
  });

  test('reach a statement with values of its own too', async () => {
    await client.query('begin');
    await client.query(`set local app.county_id = 'one'`);
    const { rows } = await client.query(`select current_setting('app.county_id') || $1 as value`, ['!']);
    expect(rows).toEqual([{ value: 'one!' }]);
    expect((await seen()).state).toBe('idle in transaction');
    await client.query('rollback');
  });
});

describe('what fails', () => {
  test('a scope that cannot be set lets nothing run', async () => {
    await client.query('begin');
    await client.query(`set local statement_timeout = 'long'`);
    await expect(client.query('select 1')).rejects.toThrow(/statement_timeout/);
    await expect(client.query('select 1')).rejects.toThrow(/aborted/);
    await client.query('rollback');
    expect(await valueIn('select 1 as value')).toBe(1);
  });

  test('a message that cannot be parsed leaves the next one in a transaction', async () => {
    await client.query('begin');
    await client.query(`set local app.county_id = 'one'`);
    await expect(client.query('selekt 1')).rejects.toThrow(/selekt/);
    expect(await valueIn(`select current_setting('app.county_id') as value`)).toBe('one');
    expect((await seen()).state).toBe('idle in transaction');
    await client.query('rollback');
    expect(await valueIn(`select coalesce(current_setting('app.county_id', true), '') as value`)).toBe('');
  });

  test('an act is undone to its savepoint, and what was before stays', async () => {
    const scope = () => valueIn(`select current_setting('app.county_id') as value`);
    await client.query('begin');
    await client.query(`set local app.county_id = 'before'`);
    await client.query('savepoint act');
    await client.query(`set local app.county_id = 'within'`);
    expect(await scope()).toBe('within');
    await expect(client.query('select 1 / 0')).rejects.toThrow(/zero/);
    await client.query('rollback to savepoint act');
    expect(await scope()).toBe('before');
    await client.query('commit');
  });

  test('an act that failed at its first statement as well', async () => {
    await client.query('begin');
    await client.query('select 1');
    await client.query('savepoint act');
    await expect(client.query('select 1 / 0')).rejects.toThrow(/zero/);
    await client.query('rollback to savepoint act');
    expect(await valueIn('select 1 as value')).toBe(1);
    await client.query('commit');
  });

  test('a transaction is ended although the error comes before word that PostgreSQL is ready', async () => {
    const slow = await slowToSayReady(house.database.appUrl);
    const far = new pg.Pool({ connectionString: slow.url, max: 1 });
    sendFewerMessages(far);
    const one = await far.connect();
    try {
      await one.query('begin');
      await expect(one.query('select 1 / 0')).rejects.toThrow(/zero/);
      await one.query('rollback');
      expect((await one.query('select 1 as value')).rows).toEqual([{ value: 1 }]);
    } finally {
      one.release();
      await far.end();
      slow.close();
    }
  });
});

/** The way to a database on which each ReadyForQuery comes a while after what was said before it. */
async function slowToSayReady(url: string): Promise<{ url: string; close: () => void }> {
  const to = new URL(url);
  const server = net.createServer((client) => {
    const database = net.connect(Number(to.port), to.hostname);
    // Else small messages wait for each other.
    client.setNoDelay(true);
    client.pipe(database);
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
    let held = Buffer.alloc(0);
    let before = Promise.resolve();
    database.on('data', (data) => {
      held = Buffer.concat([held, data]);
      // A message: its letter, its length without the letter, its content.
      while (held.length >= 5 && held.length > held.readInt32BE(1)) {
        const [message, isReady] = [held.subarray(0, held.readInt32BE(1) + 1), held[0] === 'Z'.charCodeAt(0)];
        held = held.subarray(message.length);
        before = before.then(async () => {
          if (isReady) await new Promise((resolve) => setTimeout(resolve, 30));
          client.write(message);
        });
      }
    });
    database.on('close', () => void before.then(() => client.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const slow = new URL(url);
  slow.hostname = '127.0.0.1';
  slow.port = String((server.address() as net.AddressInfo).port);
  return { url: slow.toString(), close: () => server.close() };
}
