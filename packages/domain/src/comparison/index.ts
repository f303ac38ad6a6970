export * from './comparable.ts';
export * from './comparable-groups.ts';
export * from './compared-value.ts';
