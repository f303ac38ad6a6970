export * from './amounts-in-sentences.ts';
export * from './printable.ts';
