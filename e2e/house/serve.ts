// The server of a run: the built one, on the port that Playwright names, over a database that lives as long as the run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ServerProcess } from './server-process.ts';

const dataDirectory = await mkdtemp(path.join(tmpdir(), 'jiping-e2e-'));
const server = new ServerProcess({ port: Number(process.env.JIPING_E2E_PORT), dataDirectory });

let ending = false;
const end = async () => {
  if (ending) return;
  ending = true;
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
  process.exit(0);
};
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());

await server.start();
// Playwright waits for the address; this process stays as long as the server does.
setInterval(() => undefined, 60_000);
