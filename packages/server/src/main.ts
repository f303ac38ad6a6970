import 'reflect-metadata';
import { startServer } from './app/start.ts';
import { readConfig } from './config.ts';

const fail = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
};

const stopping = new AbortController();
// A promise even where the settings are refused at once.
const starting = Promise.resolve().then(() => startServer(readConfig(), stopping.signal));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second Ctrl-C must not cut the database short; `kill -9` is what does. One in the middle of a start waits for its end.
    if (stopping.signal.aborted) return;
    stopping.abort();
    void starting.then((server) => server.stop()).then(() => process.exit(0), fail);
  });
}

await starting.catch(fail);
