import { describe, expect, it } from 'vitest';
import { daysLeft, deadlineWords } from './deadline.ts';

const due = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString();
const now = new Date(2026, 2, 22, 10, 30);

describe('deadlines by calendar days', () => {
  it.each([
    ['in nine days', due(31, 18), 9, '还剩 9 天'],
    ['tomorrow, fewer than 24 hours away', due(23, 1), 1, '还剩 1 天'],
    ['this evening', due(22, 18), 0, '今天截止'],
    ['this morning', due(22, 9), 0, '今天已过截止时间'],
    ['yesterday evening', due(21, 23), -1, '已逾期 1 天'],
    ['last month', new Date(2026, 1, 22).toISOString(), -28, '已逾期 28 天'],
  ])('%s', (_, at, days, words) => {
    expect(daysLeft(at, now)).toBe(days);
    expect(deadlineWords(at, now).zh).toBe(words);
  });
});
