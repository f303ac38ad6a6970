import { type NetworkState, networkStore } from '../network.ts';
import { type SessionState, sessionStore } from '../session.ts';
import type { Store } from '../store.ts';
import type { LiveState } from './live-state.ts';
import { type LiveResult, streamEvents } from './stream-events.ts';

export interface Followed {
  /** The request's body: query, variables, name. */
  readonly body: string;
  /** `fetch` for our server, with its headers. */
  readonly transport: typeof fetch;
  /** A result without errors. */
  readonly onResult: (result: LiveResult) => void;
  readonly onState: (state: LiveState) => void;
}

/** What the page's surroundings say; the test brings its own. */
export interface Surroundings {
  readonly network: Store<NetworkState>;
  readonly session: Store<SessionState>;
  /** Whether somebody looks at the page. */
  readonly seen: () => boolean;
  /** Calls `again` whenever `seen` may have changed, or somebody came back to the window. */
  readonly onAttention: (again: () => void) => () => void;
  readonly timing: typeof TIMING;
}

const TIMING = {
  /** First and longest pause before the next attempt. */
  shortest: 1_000,
  longest: 30_000,
  /** A server that says nothing for so long, not even a heartbeat, is not there. */
  silence: 45_000,
  /** A page out of sight is left so long before its stream is given up: a browser has few connections to a server. */
  unseen: 20_000,
  /** Where the server has no room, or nobody is signed in. */
  patience: 60_000,
};

const surroundingsOfPage: Surroundings = {
  network: networkStore,
  session: sessionStore,
  seen: () => document.visibilityState === 'visible',
  onAttention: (again) => {
    document.addEventListener('visibilitychange', again);
    addEventListener('focus', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('focus', again);
    };
  },
  timing: TIMING,
};

/** What comes of one connection: over for good, or to be tried again. */
type Outcome = 'lost' | 'signedOut' | 'refused' | 'noRoom';

/**
 * Follows a subscription until it is stopped: connects again when the connection is lost, waits while there is no network, nobody signed
 * in or nobody looks. The server tells first how things stand, so that nothing is missed by a pause. Answers how to stop.
 */
export function follow(followed: Followed, around: Surroundings = surroundingsOfPage): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async () => {
    let failures = 0;
    while (!signal.aborted) {
      await wanted(around, signal, followed.onState);
      if (signal.aborted) return;
      followed.onState(failures === 0 ? 'connecting' : 'lost');
      const { outcome, toldAnything } = await connection(followed, around, signal);
      if (signal.aborted) return;
      if (outcome === 'refused') return followed.onState('refused');
      failures = toldAnything ? 1 : failures + 1;
      if (!around.seen()) {
        failures = 0;
        continue;
      }
      followed.onState(outcome === 'noRoom' ? 'refused' : outcome);
      await (outcome === 'lost'
        ? pause(backOff(failures, around.timing), signal)
        : somethingChanged(around, around.timing.patience, signal));
    }
  };
  void run();
  return () => stopping.abort();
}

const backOff = (failures: number, { shortest, longest }: typeof TIMING): number =>
  Math.min(shortest * 2 ** (failures - 1), longest) * (0.75 + Math.random() / 2);

/** Waits until somebody looks and there is a network. */
async function wanted(around: Surroundings, signal: AbortSignal, onState: (state: LiveState) => void): Promise<void> {
  while (!signal.aborted && !(around.seen() && around.network.get().online)) {
    onState(around.seen() ? 'lost' : 'paused');
    await somethingChanged(around, around.timing.patience, signal);
  }
}

async function connection(
  { body, transport, onResult, onState }: Followed,
  around: Surroundings,
  signal: AbortSignal,
): Promise<{ outcome: Outcome; toldAnything: boolean }> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  signal.addEventListener('abort', leave);
  let toldAnything = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let unseen: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(leave, around.timing.silence);
  };
  const unwatch = around.onAttention(() => {
    clearTimeout(unseen);
    if (!around.seen()) unseen = setTimeout(leave, around.timing.unseen);
  });
  const offline = around.network.subscribe(() => {
    if (!around.network.get().online) leave();
  });
  try {
    heard();
    const answer = await transport('/graphql/stream', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      signal: leaving.signal,
    });
    if (!answer.ok || !answer.body) return { outcome: answer.status < 500 ? 'refused' : 'lost', toldAnything };
    for await (const event of streamEvents(answer.body)) {
      heard();
      if (event.name === 'complete') break;
      if (!('data' in event)) continue;
      const result = event.data;
      if (result.errors?.length) return { outcome: outcomeOf(result.errors[0]?.extensions?.code), toldAnything };
      toldAnything = true;
      onState('live');
      onResult(result);
    }
    return { outcome: 'lost', toldAnything };
  } catch {
    return { outcome: 'lost', toldAnything };
  } finally {
    clearTimeout(silence);
    clearTimeout(unseen);
    unwatch();
    offline();
    leave();
    signal.removeEventListener('abort', leave);
  }
}

function outcomeOf(code: unknown): Outcome {
  if (code === 'UNAUTHENTICATED') return 'signedOut';
  if (code === 'RATE_LIMITED') return 'noRoom';
  return code === 'INTERNAL_SERVER_ERROR' || code === 'NOT_READY' ? 'lost' : 'refused';
}

/** Waits until the network, the session or the attention may have changed, or for so long. */
function somethingChanged(around: Surroundings, atMost: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ends: (() => void)[] = [];
    const done = () => {
      for (const end of ends) end();
      resolve();
    };
    const timer = setTimeout(done, atMost);
    signal.addEventListener('abort', done);
    ends.push(
      () => clearTimeout(timer),
      () => signal.removeEventListener('abort', done),
      around.network.subscribe(done),
      around.session.subscribe(() => {
        if (around.session.get() === 'open') done();
      }),
      around.onAttention(done),
    );
    if (signal.aborted) done();
  });
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
