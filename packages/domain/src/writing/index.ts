export * from './amounts-in-sentences.ts';
export * from './printable.ts';
export * from './summary/outline.ts';
export * from './summary/summary-data.ts';
export * from './summary/summary-data-of.ts';
export * from './tables/index.ts';
