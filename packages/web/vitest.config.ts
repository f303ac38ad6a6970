import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import application from './vite.config.ts';

/** One process for many files: what is tested here draws nothing and keeps nothing; loading it anew for each file was most of the time. */
export default mergeConfig(application, defineConfig({ test: { isolate: false } }));
