import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';

/** A database that restarts ends every connection in the middle of its transaction; none of them may stay lost to the pool. */
let house: House;
beforeAll(async () => {
  house = await openHouse('empty');
});
afterAll(() => house.close());

const POOL = 10;

test('connections that PostgreSQL ended, as many as the pool has, are made anew', async () => {
  const { em } = house.database.orm;
  for (const end of ['commit', 'rollback'] as const) {
    const open = await Promise.all(
      Array.from({ length: POOL }, async () => {
        const fork = em.fork();
        await fork.begin();
        await fork.execute('select 1');
        return fork;
      }),
    );
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jiping' and datname = current_database()`,
      ),
    );
    for (const fork of open) {
      if (end === 'commit') await expect(fork.commit()).rejects.toThrow();
      await fork.rollback().catch(() => undefined);
    }
    expect(await em.fork().execute('select 2 as two')).toEqual([{ two: 2 }]);
  }
}, 20_000);
