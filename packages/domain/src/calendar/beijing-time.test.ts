import { describe, expect, it, test } from 'vitest';
import { beijingDate, beijingDay, beijingMinute, startOfBeijingDay } from './index.ts';

test.each([
  ['2022-05-06T06:05:00Z', '2022-05-06', '2022年5月6日', '2022年5月6日14时05分'],
  ['2022-05-06T15:59:59.999Z', '2022-05-06', '2022年5月6日', '2022年5月6日23时59分'],
  ['2022-05-06T16:00:00Z', '2022-05-07', '2022年5月7日', '2022年5月7日0时00分'],
  ['2021-12-31T23:30:00+08:00', '2021-12-31', '2021年12月31日', '2021年12月31日23时30分'],
  ['2021-12-31T16:30:00Z', '2022-01-01', '2022年1月1日', '2022年1月1日0时30分'],
])('%s is %s, %s, %s', (moment, date, day, minute) => {
  expect([beijingDate(moment), beijingDay(moment), beijingMinute(moment)]).toEqual([date, day, minute]);
});

describe('startOfBeijingDay', () => {
  it.each([
    ['in the morning', '2022-03-22T09:00:00+08:00', '2022-03-22T00:00:00+08:00'],
    [
      'just before midnight, when it is still the day before in Greenwich',
      '2022-03-22T23:59:59+08:00',
      '2022-03-22T00:00:00+08:00',
    ],
    ['at midnight', '2022-03-22T00:00:00+08:00', '2022-03-22T00:00:00+08:00'],
    ['in the night, when it is the day before in Greenwich', '2022-03-22T00:30:00+08:00', '2022-03-22T00:00:00+08:00'],
  ])('%s', (_, at, start) => {
    expect(startOfBeijingDay(new Date(at))).toEqual(new Date(start));
  });
});
