import type { Pool, PoolClient } from 'pg';

/**
 * Gives a connection that PostgreSQL ended back to its pool, which makes another in its place. Kysely gives back only after a commit or a
 * rollback that succeeded (0.29.6): without this a restart of the database costs the pool every connection that is in a transaction, and the
 * tenth of them leaves the server waiting for ever.
 */
export function giveBackLost(pool: Pool): void {
  const inUse = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => {
    inUse.add(client);
  });
  pool.on('release', (_, client) => {
    inUse.delete(client);
  });
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!inUse.has(client)) return;
      client.release(true);
      // Whoever still holds it may say that they are done.
      client.release = () => undefined;
    });
  });
}
