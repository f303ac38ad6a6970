import { type Exchange, subscriptionExchange } from 'urql';
import { fetching } from '../../parts/fetched/fetching.ts';
import type { Store } from '../store.ts';
import type { LiveState } from './live-state.ts';

declare module '@urql/core' {
  interface OperationContext {
    /** Of a subscription: where to say how it stands with the server. */
    liveState?: Store<LiveState>;
  }
}

const following = fetching(() => import('./follow.ts'));

/** What follows the server could not be fetched: asked for again so often. */
const TRY_EVERY_MS = 30_000;

/** Subscriptions over server-sent events. What does it comes with the first page that follows something. */
export const liveExchange = (transport: typeof fetch): Exchange =>
  subscriptionExchange({
    forwardSubscription: (request, { context }) => ({
      subscribe: (sink) => {
        let stop: (() => void) | null = null;
        let left = false;
        const begin = async () => {
          const { follow } = await following.again();
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
        let later: ReturnType<typeof setTimeout> | undefined;
        const tryToBegin = () => {
          begin().catch(() => {
            context.liveState?.set('lost');
            if (!left) later = setTimeout(tryToBegin, TRY_EVERY_MS);
          });
        };
        tryToBegin();
        return {
          unsubscribe: () => {
            left = true;
            clearTimeout(later);
            stop?.();
          },
        };
      },
    }),
  });
