export * from './lifecycle.ts';
export * from './next-state.ts';
export * from './state-names.ts';
