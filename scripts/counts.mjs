import { existsSync, readFileSync } from 'node:fs';

/** One check that is not a test runner (a type check, a lint, a build): it counts as one. */
export const countOf = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

export const sumOf = (counts) =>
  counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });

/**
 * What Vitest's JSON report says. A file that could not be loaded has no tests of its own and counts as one failure.
 * A runner that failed without saying where (or left no report) counts as one failure too: never as nothing.
 */
export function countVitest(file, exitCode) {
  const report = read(file);
  if (!report) return countOf(1);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return blaming(exitCode, { passed: report.numPassedTests, failed: report.numFailedTests + unloaded });
}

/** What Playwright's JSON report says. A test that only passed on a second try is a failure here. */
export function countPlaywright(file, exitCode) {
  const report = read(file);
  if (!report) return countOf(1);
  const { expected, unexpected, flaky } = report.stats;
  return blaming(exitCode, { passed: expected, failed: unexpected + flaky });
}

const blaming = (exitCode, { passed, failed }) => ({ passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed });

/** The report, or null where the runner ended before it could write one. */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
