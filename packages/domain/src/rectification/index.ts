export * from './budget-use.ts';
export * from './notice.ts';
export * from './overdue.ts';
export * from './states.ts';
export * from './tally.ts';
