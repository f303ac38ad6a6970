import { beijingDate } from '@jiping/domain/calendar';
import { type Bilingual, said } from '@jiping/domain/language';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one calendar day to another, `YYYY-MM-DD`: 0 the same day, negative when it has passed. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;

/** The day that it is in this country, whatever the machine's own clock is set to. */
export const today = (now: Date): string => beijingDate(now.toISOString());

/** “还剩 9 天”, “今天到期”, “逾期 3 天”. The day itself is still in time. */
export function dueDayWords(dueOn: string, day: string): Bilingual {
  const days = daysBetween(day, dueOn);
  if (days > 0) return said(`还剩 ${days} 天`, days === 1 ? '1 day left' : `${days} days left`);
  if (days === 0) return said('今天到期', 'Due today');
  return said(`逾期 ${-days} 天`, days === -1 ? '1 day overdue' : `${-days} days overdue`);
}
