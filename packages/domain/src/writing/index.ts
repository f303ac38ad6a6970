export * from './amounts-in-sentences.ts';
