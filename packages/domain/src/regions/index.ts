export * from './region-level.ts';
export * from './region-path.ts';
