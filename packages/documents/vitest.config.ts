import { defineConfig } from 'vitest/config';

/** One process for many files: bytes go in and words come out, and nothing is kept between. */
export default defineConfig({ test: { isolate: false } });
