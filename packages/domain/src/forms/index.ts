export * from './lay-out.ts';
export * from './sheet.ts';
export type { Occasion } from './wording.ts';
