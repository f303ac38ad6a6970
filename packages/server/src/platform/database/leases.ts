import type { Pool, PoolClient } from 'pg';

const ENDS: readonly unknown[] = ['commit', 'rollback'];

/**
 * Lends a connection for one transaction: what is asked by whoever had it is refused once that has ended. GraphQL answers as soon as a part without
 * which there is no answer was refused, and its other parts go on; Kysely (0.29.6) sends what waits for its turn although the transaction is over
 * meanwhile, outside of any, or in whosever transaction the connection is by then.
 */
export function lendForOneTransaction(pool: Pool): void {
  const connect = pool.connect.bind(pool);
  pool.connect = new Proxy(pool.connect, {
    // With a callback it is the pool itself that asks one thing and gives back.
    apply: (_, __, given: Parameters<typeof connect> | []) =>
      given.length > 0 ? Reflect.apply(connect, pool, given) : connect().then(lent),
  });
}

function lent(client: PoolClient): PoolClient {
  let state: 'lent' | 'ended' | 'given back' = 'lent';
  return new Proxy(client, {
    get: (_, key) => {
      const value: unknown = Reflect.get(client, key, client);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        const ends = ENDS.includes(given[0]);
        // A commit that failed is followed by a rollback.
        if (key === 'query' && (state === 'given back' || (state === 'ended' && !ends)))
          return Promise.reject(new Error('The transaction has ended: its request was answered'));
        if (key === 'query' && ends) state = 'ended';
        if (key === 'release') state = 'given back';
        return Reflect.apply(value, client, given);
      };
    },
  });
}
