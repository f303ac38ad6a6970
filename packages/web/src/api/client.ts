import { Client, fetchExchange, mapExchange, type Operation } from 'urql';
import { askedAgain } from './asked-again.ts';
import { createCache } from './cache.ts';
import { liveExchange } from './live/live-exchange.ts';

/** The connection to the server, with its cache; a new one for each person who signs in. */
export interface Api {
  readonly client: Client;
  /** Asks again for everything that is on the screen, without taking away what is shown meanwhile. */
  refresh(): void;
}

/** `createApi(transport)`: `transport` is the `fetch` of transport.ts. */
export function createApi(transport: typeof fetch): Api {
  const queries = new Map<number, Operation>();
  const client = new Client({
    url: '/graphql',
    fetch: transport,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onOperation(operation) {
          if (operation.kind === 'query') queries.set(operation.key, operation);
        },
      }),
      askedAgain,
      createCache(),
      liveExchange(transport),
      fetchExchange,
    ],
  });
  return {
    client,
    refresh() {
      // The client passes over operations that nobody looks at any more.
      for (const operation of queries.values())
        client.reexecuteOperation({
          ...operation,
          context: { ...operation.context, requestPolicy: 'cache-and-network' },
        });
    },
  };
}
