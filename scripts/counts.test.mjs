import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countOf, countPlaywright, countVitest, sumOf } from './counts.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jiping-counts-'));
const written = (report) => {
  const file = path.join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
};
const suite = (...statuses) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const unloaded = { status: 'failed', assertionResults: [] };

describe('what Vitest reports', () => {
  test.each([
    ['all pass', { numPassedTests: 3, numFailedTests: 0, testResults: [suite('passed')] }, 0, 3, 0],
    ['one fails', { numPassedTests: 2, numFailedTests: 1, testResults: [suite('passed', 'failed')] }, 1, 2, 1],
    [
      'a file cannot be loaded',
      { numPassedTests: 2, numFailedTests: 0, testResults: [suite('passed'), unloaded] },
      1,
      2,
      1,
    ],
    ['an error outside every test', { numPassedTests: 2, numFailedTests: 0, testResults: [suite('passed')] }, 1, 2, 1],
  ])('%s', (_, report, exitCode, passed, failed) => {
    expect(countVitest(written(report), exitCode)).toEqual({ passed, failed });
  });

  test('a runner that left no report is a failure', () => {
    expect(countVitest(path.join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('what Playwright reports', () => {
  test.each([
    ['all pass', { expected: 4, unexpected: 0, flaky: 0, skipped: 1 }, 0, 4, 0],
    ['one needed a second try', { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }, 0, 3, 1],
    ['the server did not start', { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, 1, 0, 1],
  ])('%s', (_, stats, exitCode, passed, failed) => {
    expect(countPlaywright(written({ stats }), exitCode)).toEqual({ passed, failed });
  });
});

test('checks without tests of their own count as one', () => {
  expect(sumOf([countOf(0), countOf(2), { passed: 7, failed: 0 }])).toEqual({ passed: 8, failed: 1 });
});
