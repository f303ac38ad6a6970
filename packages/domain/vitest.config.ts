import { defineConfig } from 'vitest/config';

/** One process for many files: the rules keep nothing between two calls, and loading them anew for each file took twice as long as the tests. */
export default defineConfig({ test: { isolate: false } });
