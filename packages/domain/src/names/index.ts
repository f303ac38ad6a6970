export * from './figure-labels.ts';
export * from './ratio-labels.ts';
