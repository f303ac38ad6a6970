export * from './ability.ts';
export * from './actor.ts';
export * from './explain-refusal.ts';
export { rulesFor } from './rules-for.ts';
export * from './separation-of-duties.ts';
export * from './vocabulary.ts';
