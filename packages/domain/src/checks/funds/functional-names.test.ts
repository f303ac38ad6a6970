import { describe, expect, it } from 'vitest';
import { tableOf } from '../examples/check-table.ts';
import { FUNCTIONAL_CODES } from './functional-codes.ts';

const written = (management: string) => ({ text: { generalPublic: management } });

tableOf('FUN-02', {
  passes: [
    ['no codes', {}],
    ['210-11-02 is medical care of institutions', written('210-11-02事业单位医疗12.30万元。')],
    [
      'class, section and item in brackets',
      written('社会保障和就业支出（208）86.30万元，其中机关事业单位基本养老保险缴费支出（项）（2080505）。'),
    ],
  ],
  boundary: [
    ['a name that the list does not have', written('2080599其他行政事业单位养老支出1.20万元。')],
    ['numbers that are no codes', written('全年接待221人次，教育支出205.00万元，住房保障支出（221万元）。')],
    ['a year is no code', written('2021 档案馆共接收进馆档案。')],
  ],
  fails: [
    [
      'administrative bodies’ medical care under the institutions’ code',
      written('按功能分类：2101102 行政单位医疗12.30万元。'),
      {
        says: '“行政单位医疗”的科目编码应为 2101101，写作 2101102，2101102 为事业单位医疗',
        marks: '2101102 行政单位医疗',
        expected: '2101101 行政单位医疗',
      },
    ],
    [
      'a class’s code of years ago',
      written('住房保障支出（类）（220）42.00万元。'),
      { says: '应为 221，写作 220', section: 'generalPublic' },
    ],
  ],
  lacksInput: [],
});

describe('the functional codes', () => {
  it('have three, five or seven digits, and each code and name stands once', () => {
    const codes = FUNCTIONAL_CODES.map(([code]) => code);
    const names = FUNCTIONAL_CODES.flatMap(([, ...all]) => all);
    for (const code of codes) expect(code).toMatch(/^2\d{2}(?:\d{2}){0,2}$/);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(names).size).toBe(names.length);
  });
});
