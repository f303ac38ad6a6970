import type { RectificationState } from './states.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days before its deadline a rectification is near it 临近期限. */
export const DUE_SOON_DAYS = 7;

/** So many days later: `dayAfter('2026-11-23', 30)` → `'2026-12-23'`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether its deadline is today or within seven days, and the department has still to report 临近期限. What is overdue is not. */
export const isDueSoon = (
  { state, dueOn }: { readonly state: RectificationState; readonly dueOn: string },
  today: string,
): boolean => state === 'issued' && dueOn >= today && dueOn <= dayAfter(today, DUE_SOON_DAYS);
