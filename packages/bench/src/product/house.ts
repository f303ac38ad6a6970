import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LEAN } from '../../../../scripts/toolchain.mjs';

/** The root of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The built product as `npm start` runs it: one process, its PostgreSQL as its child. */
export interface House {
  readonly address: string;
  readonly pid: number;
  readonly dataDirectory: string;
  /** From the start of the process until /readyz said yes, in seconds. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 120_000;

/** Starts the built server on `dataDirectory`, with the demonstration unless told otherwise; what it says goes to `server.log` there. */
export async function startHouse(
  dataDirectory: string,
  nodeArguments: readonly string[] = [],
  settings: NodeJS.ProcessEnv = { JIPING_DEMO: '1' },
): Promise<House> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...LEAN, '--enable-source-maps', ...nodeArguments, 'dist/main.js'], {
    cwd: path.join(ROOT, 'packages', 'server'),
    env: { ...environment(), ...settings, PORT: String(port), JIPING_DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(path.join(dataDirectory, 'server.log'), { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log, { end: false });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(child, address, dataDirectory);
  return {
    address,
    pid: child.pid!,
    dataDirectory,
    startedIn: (performance.now() - started) / 1000,
    stop: () => stop(child),
  };
}

/** Nothing of the caller's settings but where programs are: the bench has its own database, always the embedded one. */
export function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_APP_URL: __, NODE_ENV: ___, NODE_OPTIONS: ____, ...rest } = process.env;
  return { ...rest, LOG_LEVEL: 'warn' };
}

async function untilReady(child: ChildProcess, address: string, dataDirectory: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && child.exitCode === null; await wait(20)) {
    const ready = await fetch(`${address}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
  }
  await stop(child);
  throw new Error(`The server did not become ready; ${path.join(dataDirectory, 'server.log')} says why`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
