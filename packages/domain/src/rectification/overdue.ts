import type { RectificationState } from './states.ts';

/** What decides whether one is late. Days are those of Beijing, `2022-06-30`. */
export interface DueRectification {
  readonly state: RectificationState;
  readonly dueOn: string;
  /** The day of the last report; null where there is none. */
  readonly reportedOn: string | null;
}

/**
 * Whether its deadline has passed and it is not closed 逾期; the day itself is still in time. One that was reported by then waits for the
 * bureau, and is not the department's delay.
 */
export function isOverdue({ state, dueOn, reportedOn }: DueRectification, today: string): boolean {
  if (state === 'closed' || state === 'withdrawn') return false;
  if (state === 'reported' && reportedOn !== null && reportedOn <= dueOn) return false;
  return today > dueOn;
}
