export * from './lifecycle.ts';
export * from './next-state.ts';
