import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { buildServer, buildWeb } from '../scripts/toolchain.mjs';
import { findChromium } from './house/find-chromium.ts';
import { freePort } from './house/free-port.ts';
import { RESULTS } from './house/paths.ts';

// This file is read by the runner and again by each of its workers, which inherit the environment: one build, one port, one
// folder in which the demonstration is loaded.
if (process.env.JIPING_E2E_PORT === undefined) {
  buildWeb();
  buildServer();
  process.env.JIPING_E2E_PORT = String(await freePort());
  process.env.JIPING_E2E_UNTOUCHED = mkdtempSync(path.join(tmpdir(), 'jiping-e2e-untouched-'));
}
const address = `http://127.0.0.1:${process.env.JIPING_E2E_PORT}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: path.join(RESULTS, 'artifacts'),
  workers: 2,
  retries: 0,
  // Generous, because machines are shared: what waits so long is broken, and what is merely slow is measured by the benchmarks.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.JIPING_E2E_REPORT ?? path.join(RESULTS, 'report.json') }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    // A menu that is still unfolding moves under the pointer; what is tested is what it does.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of everything is a quarter of the work of a run, nearly all of it for tests that pass. What failed leaves a picture and
    // what the page said; `JIPING_E2E_TRACE=1 npm test -- browser` leaves the whole trace too.
    trace: process.env.JIPING_E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Without it Chromium saves a file of a Chinese name as “download”.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node house/serve.ts',
    cwd: import.meta.dirname,
    url: `${address}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
