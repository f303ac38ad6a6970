import { describe, expect, it } from 'vitest';
import { daysBetween, dueDayWords, today } from './due-day.ts';

describe('the day by which something is due', () => {
  it.each([
    ['2026-12-24', '还剩 30 天', '30 days left'],
    ['2026-11-25', '还剩 1 天', '1 day left'],
    ['2026-11-24', '今天到期', 'Due today'],
    ['2026-11-23', '逾期 1 天', '1 day overdue'],
    ['2026-02-28', '逾期 269 天', '269 days overdue'],
  ])('%s, on 24 November', (dueOn, zh, en) => expect(dueDayWords(dueOn, '2026-11-24')).toEqual({ zh, en }));

  it('counts calendar days over leap days and years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  });

  it('is the day of Beijing, whatever the clock of the machine shows', () => {
    expect(today(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
    expect(today(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });
});
