import { createStore, useStore } from './store.ts';

/** Whether the server can be reached. `since` is when it was last reached before it was lost. */
export type NetworkState = { readonly online: true } | { readonly online: false; readonly since: Date };

const ONLINE: NetworkState = { online: true };
const PROBE_EVERY_MS = 5000;

/** The least that wants the database as well: a server that cannot reach it answers 503, and nothing can be kept by it. */
const QUESTION: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __typename }' }),
  cache: 'no-store',
};

export const networkStore = createStore<NetworkState>(ONLINE);

/** `const network = useNetwork(); if (!network.online) …`: for whatever must say that it keeps things on this machine. */
export const useNetwork = (): NetworkState => useStore(networkStore);

let probe: ReturnType<typeof setInterval> | undefined;

/** Called when a request did not reach the server: from then on asks now and then whether it is back. */
export function networkLost(): void {
  if (networkStore.get().online) networkStore.set({ online: false, since: new Date() });
  probe ??= setInterval(askWhetherBack, PROBE_EVERY_MS);
}

/** Called when any answer came from the server. */
export function networkFound(): void {
  clearInterval(probe);
  probe = undefined;
  networkStore.set(ONLINE);
}

/** Asks now instead of at the next turn. */
export async function askWhetherBack(): Promise<void> {
  try {
    const answer = await fetch('/graphql', QUESTION);
    if (answer.ok) networkFound();
  } catch {
    networkLost();
  }
}

/** Follows what the browser says of its own connection. */
export function watchNetwork(): void {
  addEventListener('offline', networkLost);
  addEventListener('online', askWhetherBack);
}
