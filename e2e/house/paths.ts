import path from 'node:path';

/** The root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
export const SERVER = path.join(ROOT, 'packages/server');

/** Where what a run leaves is kept: pictures, traces, reports. Ignored by git. */
export const RESULTS = path.join(ROOT, 'e2e/test-results');

/** The folder of published reports, where there is one. */
export const REPORTS = process.env.JIPING_REPORTS ?? path.resolve(ROOT, '../shared/reports');
