export * from './read-report.ts';
export * from './report-reading.ts';
export * from './to-narrative.ts';
