export * from './attachments.ts';
export * from './budget-use.ts';
export * from './due-days.ts';
export * from './notice.ts';
export * from './overdue.ts';
export * from './reminding.ts';
export * from './states.ts';
export * from './tally.ts';
