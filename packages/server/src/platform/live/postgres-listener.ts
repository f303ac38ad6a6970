import pg from 'pg';
import { POSTGRES_CHANNEL } from './live-channel.ts';

/** How long to wait before the next attempt: a little, then twice as long each time, never more than ten seconds. */
const backOff = (attempt: number): number => Math.min(100 * 2 ** attempt, 10_000) * (0.75 + Math.random() / 2);

/** A connection may die without a word (a firewall that forgets it); it is asked whether it is there this often. */
const PROBE_EVERY_MS = 30_000;
const PROBE_TIMEOUT_MS = 10_000;

export interface ListenerEvents {
  /** A message of any process. */
  onMessage(payload: string): void;
  /** It listens from now on, for the first time or again: what was said before may have been missed. */
  onListening(): void;
  /** It hears nothing until `onListening` is called again. */
  onLost(error: unknown): void;
}

export interface PostgresListener {
  stop(): Promise<void>;
}

/**
 * The one connection of a process that hears what processes announce. It connects at once, and again for as long as it is not stopped.
 * `url` must lead to PostgreSQL itself: a pooler that shares connections between transactions forgets who listens.
 */
export function listenToPostgres(url: string, events: ListenerEvents): PostgresListener {
  const stopping = new AbortController();
  const ended = keepListening(url, events, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function keepListening(url: string, events: ListenerEvents, stopping: AbortSignal): Promise<void> {
  for (let attempt = 0; !stopping.aborted; attempt++) {
    try {
      await listenOnce(url, stopping, events, () => {
        attempt = 0;
      });
    } catch (error) {
      if (!stopping.aborted) events.onLost(error);
    }
    await pause(backOff(attempt), stopping);
  }
}

/** Listens until the connection is lost, which it throws, or until it is to stop. */
async function listenOnce(
  url: string,
  stopping: AbortSignal,
  events: ListenerEvents,
  onListening: () => void,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'jiping live',
    keepAlive: true,
    connectionTimeoutMillis: PROBE_TIMEOUT_MS,
    query_timeout: PROBE_TIMEOUT_MS,
  });
  const lost = new Promise<never>((_, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('PostgreSQL closed the connection that listens')));
  });
  // Whoever waits hears of it below; without a waiter it must not end the process.
  lost.catch(() => undefined);
  client.on('notification', ({ payload }) => events.onMessage(payload ?? ''));
  try {
    await client.connect();
    await client.query(`listen ${POSTGRES_CHANNEL}`);
    onListening();
    events.onListening();
    while (!stopping.aborted) {
      await Promise.race([pause(PROBE_EVERY_MS, stopping), lost]);
      if (!stopping.aborted) await Promise.race([client.query('select 1'), lost]);
    }
  } finally {
    client.removeAllListeners('notification');
    await client.end().catch(() => undefined);
  }
}

/** Waits, or until it is to stop. */
const pause = (ms: number, stopping: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (stopping.aborted) done();
    else stopping.addEventListener('abort', done);
  });
