import { rm } from 'node:fs/promises';
import { dataDirectory } from '../house/data-directory.ts';
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
      const own = await dataDirectory(houseFor);
      const server = new ServerProcess({ port: await freePort(), dataDirectory: own });
      await server.start();
      await use(server);
      await server.stop();
      await rm(own, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ house }, use) => use(house.address),
});

export { expect } from '@playwright/test';
