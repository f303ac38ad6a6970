export * from './check-input.ts';
