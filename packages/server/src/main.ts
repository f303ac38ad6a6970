import 'reflect-metadata';
import { startServer } from './app/start.ts';
import { readConfig } from './config.ts';

const server = await startServer(readConfig()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second Ctrl-C must not cut the database short; `kill -9` is what does.
    if (stopping) return;
    stopping = true;
    void server.stop().then(() => process.exit(0));
  });
}
