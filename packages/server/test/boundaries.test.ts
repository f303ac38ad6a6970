import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, signedIn } from './house.ts';

/** Outlines for a map, which only an operator can supply. */
let house: House;
let folder: string;
let cookie: string;
const outlines = JSON.stringify({ type: 'FeatureCollection', features: [] });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jiping-boundaries-'));
  await mkdir(path.join(folder, 'boundaries', '990200.json'), { recursive: true });
  await writeFile(path.join(folder, 'boundaries', '990100.json'), outlines);
  await writeFile(path.join(folder, 'boundaries', '990300.json'), ' '.repeat(5 * 1024 * 1024 + 1));
  await writeFile(path.join(folder, '990400.json'), 'not for the web');
  house = await openHouse('demo', { dataDirectory: folder });
  cookie = (await signedIn(house, 'prefecture')).cookie ?? '';
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const ask = (address: string, headers: Record<string, string> = { cookie }) =>
  house.app.inject({ method: 'GET', url: address, headers });

describe('GET /boundaries/:code.json', () => {
  test('strangers get nothing', async () => {
    const { statusCode, payload } = await ask('/boundaries/990100.json', {});
    expect([statusCode, payload]).toEqual([401, '']);
  });

  test('who is signed in gets what the operator supplied', async () => {
    const { statusCode, headers, payload } = await ask('/boundaries/990100.json');
    expect([statusCode, headers['content-type'], payload]).toEqual([200, 'application/geo+json', outlines]);
  });

  test.each([
    ['a region without a file', '990121'],
    ['a folder', '990200'],
    ['a file over 5 MB', '990300'],
    ['a file elsewhere', '..%2F990400'],
    ['something that is no code', 'passwd'],
  ])('%s is none', async (_, code) => {
    const { statusCode, payload } = await ask(`/boundaries/${code}.json`);
    expect([statusCode, payload]).toEqual([204, '']);
  });
});
