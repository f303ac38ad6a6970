// What people feel of a form of 300 rows in the browser. `npm run bench` in e2e/; `-- --rows 600 --json FILE` for another size.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { buildServer, buildWeb, QUIETLY } from '../../scripts/toolchain.mjs';
import { CLIPBOARD } from '../filling/form.ts';
import { findChromium } from '../house/find-chromium.ts';
import { freePort } from '../house/free-port.ts';
import { ServerProcess } from '../house/server-process.ts';
import { sessionOf } from '../people/session.ts';
import { longForm } from './long-form.ts';
import * as measure from './measures.ts';
import { type Line, tableOf } from './spread.ts';
import { installStopWatch } from './stop-watch.ts';

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '300' }, json: { type: 'string' } },
});
const rows = Number(options.rows);

buildWeb(QUIETLY);
buildServer(QUIETLY);
const dataDirectory = await mkdtemp(path.join(os.tmpdir(), 'jiping-latency-'));
const server = new ServerProcess({ port: await freePort(), dataDirectory });
try {
  await server.start();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const load = os.loadavg()[0] ?? 0;
    const lines = await measureAll(browser);
    console.log(
      `\nA form of ${rows} rows and 12 columns in the browser (${os.cpus().length} cores, load average ${load.toFixed(1)})\n`,
    );
    console.log(tableOf(lines));
    if (options.json)
      await writeFile(path.resolve(options.json), `${JSON.stringify({ rows, load, lines }, null, 2)}\n`);
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}

async function measureAll(browser: Browser): Promise<readonly Line[]> {
  const form = await longForm(server.address, 'preparer', '101001', rows);
  const context = await browser.newContext({
    baseURL: server.address,
    storageState: await sessionOf('preparer', server.address),
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    permissions: CLIPBOARD,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await installStopWatch(page);
  const bare = await measure.measureBare(page, rows);
  const opening = await measure.measureOpening(page, form, 4);
  const turning = await measure.measureTurning(page, 5);
  const typed = Math.floor(rows / 6);
  const typing = await measure.measureTyping(page, typed, bare.keys);
  const following = await measure.measureFollowing(page, typed, 15);
  const moving = await measure.measureMoving(page, 80, bare.keys);
  const scrolling = await measure.measureScrolling(page, 100, bare.frames);
  const pasting = await measure.measurePasting(page, rows, 4);
  return [opening, turning, ...typing, ...following, moving, scrolling, ...pasting];
}
