import { describe, expect, it } from 'vitest';
import { countOf, drawn } from './drawn-number.ts';
import type { NumbersCell } from './numbers.ts';
import { numbersSheet } from './numbers-sheet.ts';

const WORDS = {
  title: '预算与执行（万元）',
  moneyUnit: '单位：万元',
  origin: ['数据来源：清岚县', '数据截至 2022-05-06 14:30'],
  note: null,
};

const sheetOf = (...cells: readonly NumbersCell[]) =>
  numbersSheet(
    { columns: ['项目', ...cells.map((_, place) => `${2020 + place}`)], rows: [{ key: 'a', cells: ['甲', ...cells] }] },
    WORDS,
  );

describe('a chart’s table as a sheet', () => {
  it('is called as the chart; title, unit of money, source and cut-off stand above, the note below', () => {
    expect(sheetOf(drawn('1286.425', 'money')!)).toMatchObject({
      name: WORDS.title,
      above: [WORDS.title, '单位：万元', ...WORDS.origin],
    });
    expect(numbersSheet({ columns: ['项目'], rows: [] }, { ...WORDS, note: '断开处为无数据' }).below).toEqual([
      '断开处为无数据',
    ]);
  });

  it('says no unit of money where there is none', () => {
    expect(sheetOf(drawn('94.13', 'percent')!, '不公开').above).toEqual([WORDS.title, ...WORDS.origin]);
  });

  it('keeps every digit of a number, and says how each is written', () => {
    expect(
      sheetOf(
        drawn('1286.425', 'money')!,
        drawn('94.1349', 'percent')!,
        { says: countOf(23, '23 家'), shown: null },
        drawn('0.123456', 'moneyPerPerson')!,
      ).rows,
    ).toEqual([
      [
        '甲',
        { text: '1,286.43', value: '1286.425', kind: 'money' },
        { text: '94.13%', value: '94.1349', kind: 'percent' },
        { text: '23 家', value: '23', kind: 'count' },
        { text: '0.1235', value: '0.123456', kind: 'moneyPerPerson' },
      ],
    ]);
  });

  it('has words where there is no number, never 0, and names as they are', () => {
    const sheet = numbersSheet(
      { columns: ['单位', '得分'], rows: [{ key: 'a', cells: [{ says: '=甲局', shown: null }, '不公开'] }] },
      WORDS,
    );
    expect(sheet.rows).toEqual([['=甲局', '不公开']]);
    expect(sheet.columns.map(({ kind }) => kind)).toEqual([undefined, undefined]);
  });

  it('sets a column with a number in it to the right, and one of words to the left', () => {
    expect(sheetOf('不公开', drawn('88', 'score')!).columns).toEqual([
      { label: '项目', align: 'left' },
      { label: '2020', align: 'left' },
      { label: '2021', align: 'right', kind: 'score' },
    ]);
  });
});
