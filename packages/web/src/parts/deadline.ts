import { type Bilingual, said } from '@jiping/domain/language';
import dayjs from 'dayjs';

/** Whole calendar days from now to a deadline: 0 today, negative when it has passed. */
export const daysLeft = (dueAt: string, now: Date): number =>
  dayjs(dueAt).startOf('day').diff(dayjs(now).startOf('day'), 'day');

/** “还剩 9 天”, “今天截止”, “已逾期 3 天”. */
export function deadlineWords(dueAt: string, now: Date): Bilingual {
  const days = daysLeft(dueAt, now);
  const passed = dayjs(dueAt).isBefore(now);
  if (days > 0) return said(`还剩 ${days} 天`, days === 1 ? '1 day left' : `${days} days left`);
  if (days === 0) return passed ? said('今天已过截止时间', 'Due earlier today') : said('今天截止', 'Due today');
  return said(`已逾期 ${-days} 天`, days === -1 ? '1 day overdue' : `${-days} days overdue`);
}
