import { open } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { inRequest } from './request.ts';

/** A province's counties, simplified for a screen, take far less; a survey's own file is not for the web. */
const LARGEST_BOUNDARIES = 5 * 1024 * 1024;

/**
 * `GET /boundaries/:code.json` → the GeoJSON that the operator put at `boundaries/<GB/T 2260 code>.json` in the data directory: the
 * outlines of the regions directly below that one, each with its code as `code`, `adcode` or `gb`. 204 where there is none, or one
 * of more than 5 MB: the web shows tiles then. No map comes with the product: which boundaries may be shown is the operator's to
 * answer for (测绘法). For people who are signed in.
 */
export function serveBoundaries(app: FastifyInstance, orm: MikroORM, config: Config): void {
  app.get<{ Params: { code: string } }>('/boundaries/:code.json', async (request, reply) => {
    const known = await inRequest(orm, config, request, reply, async ({ actor }) => actor !== null);
    if (!known) return reply.status(401).send();
    const { code } = request.params;
    const bytes = /^\d{6}$/.test(code)
      ? await readBoundaries(path.join(config.dataDirectory, 'boundaries', `${code}.json`))
      : null;
    if (!bytes) return reply.status(204).header('cache-control', 'no-cache').send();
    return reply.type('application/geo+json').header('cache-control', 'private, max-age=3600').send(bytes);
  });
}

async function readBoundaries(file: string): Promise<Buffer | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const found = await handle.stat();
    return found.isFile() && found.size <= LARGEST_BOUNDARIES ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}
