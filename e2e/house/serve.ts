// The server of a run: the built one, on the port that Playwright names, over a database that lives as long as the run.
import { rm } from 'node:fs/promises';
import { dataDirectory } from './data-directory.ts';
import { freePort } from './free-port.ts';
import { ServerProcess } from './server-process.ts';

const port = Number(process.env.JIPING_E2E_PORT);
const untouched = process.env.JIPING_E2E_UNTOUCHED ?? '';

// The demonstration is loaded once, at a port that nobody waits for, and every server of the run begins with a copy of it.
let server = new ServerProcess({ port: await freePort(), dataDirectory: untouched });
let ownDirectory = untouched;

let ending = false;
const end = async () => {
  if (ending) return;
  ending = true;
  await server.stop();
  for (const directory of [ownDirectory, untouched]) await rm(directory, { recursive: true, force: true });
  process.exit(0);
};
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());

await server.start();
await server.stop();
ownDirectory = await dataDirectory('run');
server = new ServerProcess({ port, dataDirectory: ownDirectory });
await server.start();
// Playwright waits for the address; this process stays as long as the server does.
setInterval(() => undefined, 60_000);
