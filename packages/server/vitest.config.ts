import { createRequire } from 'node:module';
import { defaultExclude, defineConfig } from 'vitest/config';

// Node takes graphql's CommonJS build everywhere; a bundler would take its ESM twin, whose types are another realm's.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };
const every = { setupFiles: ['reflect-metadata'], testTimeout: 60_000, hookTimeout: 120_000 };

/** Files that look at what a process asks, counts or remembers, and so begin with one that has done nothing yet. */
const IN_A_NEW_PROCESS = [
  'asking-ahead',
  'comparison',
  'comparison-indicators',
  'compiled-queries',
  'conformance',
  'fewer-messages',
  'http',
  'operations.golden',
  'remembered-rows',
  'reminders',
  'subscriptions',
  'summary-report',
].map((name) => `test/${name}.test.ts`);

/** The others come one after the other to a process that serves many houses, as servers do: to load the server anew for each was a quarter of the time. */
export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    projects: [
      { resolve, test: { ...every, name: 'new', include: IN_A_NEW_PROCESS } },
      { resolve, test: { ...every, name: 'used', exclude: [...defaultExclude, ...IN_A_NEW_PROCESS], isolate: false } },
    ],
  },
});
