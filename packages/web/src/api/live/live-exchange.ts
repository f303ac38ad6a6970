import { type Exchange, subscriptionExchange } from 'urql';
import type { Store } from '../store.ts';
import type { LiveState } from './live-state.ts';

declare module '@urql/core' {
  interface OperationContext {
    /** Of a subscription: where to say how it stands with the server. */
    liveState?: Store<LiveState>;
  }
}

/** Subscriptions over server-sent events. What does it comes with the first page that follows something. */
export const liveExchange = (transport: typeof fetch): Exchange =>
  subscriptionExchange({
    forwardSubscription: (request, { context }) => ({
      subscribe: (sink) => {
        let stop: (() => void) | null = null;
        let left = false;
        const begin = async () => {
          const { follow } = await import('./follow.ts');
          if (left) return;
          stop = follow({
            transport,
            body: JSON.stringify({
              query: request.query,
              variables: request.variables,
              operationName: request.operationName,
            }),
            onResult: ({ data }) => sink.next({ data: data ?? null }),
            onState: (state) => context.liveState?.set(state),
          });
        };
        begin().catch(() => context.liveState?.set('lost'));
        return {
          unsubscribe: () => {
            left = true;
            stop?.();
          },
        };
      },
    }),
  });
