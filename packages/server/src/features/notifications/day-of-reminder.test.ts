import { expect, test } from 'vitest';
import { startOfDay } from './day-of-reminder.ts';

test.each([
  ['in the morning', '2022-03-22T09:00:00+08:00', '2022-03-22T00:00:00+08:00'],
  [
    'just before midnight, when it is still the day before in Greenwich',
    '2022-03-22T23:59:59+08:00',
    '2022-03-22T00:00:00+08:00',
  ],
  ['at midnight', '2022-03-22T00:00:00+08:00', '2022-03-22T00:00:00+08:00'],
  ['in the night, when it is the day before in Greenwich', '2022-03-22T00:30:00+08:00', '2022-03-22T00:00:00+08:00'],
])('%s', (_, at, start) => {
  expect(startOfDay(new Date(at))).toEqual(new Date(start));
});
