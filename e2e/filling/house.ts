import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../house/free-port.ts';
import { ServerProcess } from '../house/server-process.ts';
import { test as base } from '../people/test.ts';

interface House {
  /** The file that the house is for, each its own: `test.use({ houseFor: 'scoring' })`. */
  readonly houseFor: string;
  /** A whole server of this file's own: what is filled in here is seen by no other journey. */
  readonly house: ServerProcess;
}

/** Journeys that begin with the demonstration’s untouched record, whatever other files have done to theirs. */
export const test = base.extend<{ baseURL: string }, House>({
  houseFor: ['anybody', { scope: 'worker', option: true }],
  house: [
    async ({ houseFor }, use) => {
      const dataDirectory = await mkdtemp(path.join(tmpdir(), `jiping-e2e-${houseFor}-`));
      const server = new ServerProcess({ port: await freePort(), dataDirectory });
      await server.start();
      await use(server);
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ house }, use) => use(house.address),
});

export { expect } from '@playwright/test';
