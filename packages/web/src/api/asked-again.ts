import type { Exchange } from 'urql';
import { filter, pipe } from 'wonka';

/**
 * Asks again for what an act made stale while it was on its way. The cache (graphcache 9) holds the answer older than the act, and gives neither data
 * nor an error: a page would say that there is nothing. What it shows stays until the answer comes.
 */
export const askedAgain: Exchange =
  ({ forward, client }) =>
  (operations) =>
    pipe(
      forward(operations),
      filter(({ operation, data, error }) => {
        const isLost = operation.kind === 'query' && data == null && error === undefined;
        if (isLost)
          client.reexecuteOperation({
            ...operation,
            context: { ...operation.context, requestPolicy: 'network-only' },
          });
        return !isLost;
      }),
    );
