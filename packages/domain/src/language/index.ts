export * from './bilingual.ts';
export * from './trade-error.ts';
