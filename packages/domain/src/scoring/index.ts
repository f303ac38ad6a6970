export * from './grades.ts';
export * from './scheme.ts';
export * from './score-indicator.ts';
export * from './score-total.ts';
export * from './standard.ts';
