import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lendForOneTransaction } from '../src/platform/database/leases.ts';
import { type House, openHouse } from './house.ts';

/** A connection is somebody else's as soon as a request is answered. */
let house: House;
let pool: pg.Pool;
beforeAll(async () => {
  house = await openHouse('empty');
});
afterAll(() => house.close());
beforeEach(() => {
  pool = new pg.Pool({ connectionString: house.database.appUrl, max: 1 });
  lendForOneTransaction(pool);
  return () => pool.end();
});

const process = async (client: pg.PoolClient): Promise<unknown> =>
  (await client.query('select pg_backend_pid() as process')).rows[0].process;

test('who gave a connection back asks nothing on it any more, neither while nobody has it nor in the transaction of the next', async () => {
  const one = await pool.connect();
  const first = await process(one);
  one.release();
  await expect(one.query('select 1')).rejects.toThrow(/has ended/);
  const next = await pool.connect();
  await next.query('begin');
  await expect(one.query(`set local app.county_id = 'mine'`)).rejects.toThrow(/has ended/);
  const { rows } = await next.query(`select coalesce(current_setting('app.county_id', true), '') as county`);
  expect([await process(next), rows]).toEqual([first, [{ county: '' }]]);
  await next.query('commit');
  next.release();
});

test('what is said after the end of a transaction is in none, and refused; the rollback after a commit that failed is not', async () => {
  const one = await pool.connect();
  await one.query('begin');
  await one.query('create temporary table kept (value int unique deferrable initially deferred)');
  await one.query('insert into kept values (1), (1)');
  const [committed, late] = await Promise.allSettled([one.query('commit'), one.query('select 1')]);
  expect([committed.status, late.status]).toEqual(['rejected', 'rejected']);
  expect((await one.query('rollback')).command).toBe('ROLLBACK');
  await expect(one.query('select 1')).rejects.toThrow(/has ended/);
  one.release();
});

test('what the pool asks by itself is asked as ever', async () => {
  expect((await pool.query('select 1 as value')).rows).toEqual([{ value: 1 }]);
  expect((await pool.query('select 2 as value')).rows).toEqual([{ value: 2 }]);
});

test('a connection that is thrown away is replaced', async () => {
  const one = await pool.connect();
  const first = await process(one);
  one.release(true);
  const next = await pool.connect();
  expect(await process(next)).not.toBe(first);
  next.release();
});
