export * from './read-report.ts';
