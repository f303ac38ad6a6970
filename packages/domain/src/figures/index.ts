export * from './figure-value.ts';
