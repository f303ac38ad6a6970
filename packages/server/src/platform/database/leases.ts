import type { Pool, PoolClient } from 'pg';

/**
 * Lends a connection until it is given back: what is asked by whoever had it is refused from then on. GraphQL answers as soon as a part without which
 * there is no answer was refused, and its other parts go on; Kysely (0.29.6) sends what waits for its turn although the transaction is over
 * meanwhile, in whosever transaction the connection is by then.
 */
export function lendUntilGivenBack(pool: Pool): void {
  const connect = pool.connect.bind(pool);
  pool.connect = new Proxy(pool.connect, {
    // With a callback it is the pool itself that asks one thing and gives back.
    apply: (_, __, given: Parameters<typeof connect> | []) =>
      given.length > 0 ? Reflect.apply(connect, pool, given) : connect().then(lent),
  });
}

function lent(client: PoolClient): PoolClient {
  let isGivenBack = false;
  return new Proxy(client, {
    get: (_, key) => {
      const value: unknown = Reflect.get(client, key, client);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (key === 'release') isGivenBack = true;
        else if (key === 'query' && isGivenBack)
          return Promise.reject(new Error('The connection was given back: its request has been answered'));
        return Reflect.apply(value, client, given);
      };
    },
  });
}
