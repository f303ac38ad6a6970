import { describe, expect, it } from 'vitest';
import type { ChartLook } from './chart-look.ts';
import { distributionOption } from './distribution-option.ts';
import { drawn } from './drawn-number.ts';
import { histogram } from './histogram.ts';
import { lineTrendOption, yearsBetween } from './line-trend-option.ts';
import { pairedOption } from './paired-option.ts';
import { ranked, rankedBarsOption } from './ranked-bars-option.ts';
import { scatterOption } from './scatter-option.ts';

const LOOK: ChartLook = {
  ink: '#111',
  quiet: '#222',
  line: '#333',
  edge: '#444',
  ground: '#fff',
  raised: '#fff',
  accent: '#00f',
  marked: '#f80',
  font: 'sans-serif',
  series: ['#00f', '#f80'],
};

/** Every number that would be drawn. */
const numbersIn = (part: unknown): readonly number[] =>
  typeof part === 'number'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(numbersIn)
      : [];

const ROWS = [
  { key: 'a', label: '甲局', value: drawn('91.20', 'percent') },
  { key: 'b', label: '乙局', value: null, none: '不公开' },
  { key: 'c', label: '丙局', value: drawn('-3.50', 'percent'), marked: true },
  { key: 'd', label: '丁局', value: drawn('91.20', 'percent') },
];

describe('ranked', () => {
  it('leaves out who has no value, and equal values share a rank', () => {
    expect(ranked(ROWS).map(({ key, rank }) => [key, rank])).toEqual([
      ['a', 1],
      ['d', 1],
      ['c', 3],
    ]);
    expect(ranked(ROWS, true).map(({ key, rank }) => [key, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 2],
    ]);
  });
});

it('years without data stand between those that have some', () => {
  expect(yearsBetween([2021, 2018])).toEqual([2018, 2019, 2020, 2021]);
  expect(yearsBetween([1021, 2021])).toEqual([1021, 2021]);
  expect(yearsBetween([])).toEqual([]);
});

it('a line is broken where a year has no data', () => {
  const option = lineTrendOption(
    [2018, 2020, 2021],
    [{ key: 'a', label: '执行率', points: [drawn('91', 'score'), null, drawn('94', 'score')] }],
    LOOK,
  );
  expect(option).toMatchObject({
    xAxis: { data: ['2018', '2019', '2020', '2021'] },
    series: [{ connectNulls: false, data: [{ value: 91 }, { value: '-' }, { value: '-' }, { value: 94 }] }],
  });
});

describe('a year that is not over', () => {
  const unfinished = new Map([[2021, '9/23 家']]);
  const points = ['88', '91', '40'].map((value) => drawn(value, 'score'));
  const linesIn = (option: ReturnType<typeof lineTrendOption>) => [option?.series ?? []].flat();

  it('is reached by a dashed line of the same name, and its point is hollow', () => {
    const option = lineTrendOption([2019, 2020, 2021], [{ key: 'a', label: '得分', points }], LOOK, unfinished);
    expect(option).toMatchObject({ xAxis: { data: ['2019', '2020', '2021\n9/23 家'] } });
    expect(linesIn(option)).toMatchObject([
      { name: '得分', lineStyle: { type: 'solid' }, data: [{ value: 88 }, { value: 91 }, { value: '-' }] },
      {
        name: '得分',
        color: LOOK.series[0],
        lineStyle: { type: [3, 4] },
        data: [
          { value: '-' },
          { value: 91, symbol: 'none' },
          {
            value: 40,
            key: 'a',
            tip: ['得分', '2021　40.00', '9/23 家'],
            itemStyle: { color: LOOK.ground, borderColor: LOOK.series[0] },
          },
        ],
      },
    ]);
  });

  it('is dashed on both sides where another follows, and the finished years between two stay solid', () => {
    const years = [2018, 2019, 2020, 2021];
    const open = new Map([2018, 2021].map((year) => [year, '']));
    const all = years.map((year) => drawn(`${year}`, 'number'));
    const values = linesIn(lineTrendOption(years, [{ key: 'a', label: '甲', points: all }], LOOK, open)).map((line) =>
      [line.data ?? []].flat().map((point) => (point as { value: unknown }).value),
    );
    expect(values).toEqual([
      ['-', 2019, 2020, '-'],
      [2018, 2019, '-', '-'],
      ['-', '-', 2020, 2021],
    ]);
  });

  it('draws nothing to it from a year without data, and a line without it stays one line', () => {
    const only = [drawn('88', 'score'), null, drawn('40', 'score')];
    const [, dashed] = linesIn(
      lineTrendOption([2019, 2020, 2021], [{ key: 'a', label: '甲', points: only }], LOOK, unfinished),
    );
    expect(dashed?.data).toMatchObject([{ value: '-' }, { value: '-' }, { value: 40 }]);
    const without = [...points.slice(0, 2), null];
    expect(
      linesIn(lineTrendOption([2019, 2020, 2021], [{ key: 'a', label: '甲', points: without }], LOOK, unfinished)),
    ).toHaveLength(1);
  });

  it('looks otherwise than a line for which there is no colour left', () => {
    const series = ['甲', '乙', '丙'].map((label) => ({ key: label, label, points }));
    const option = lineTrendOption([2019, 2020, 2021], series, LOOK, unfinished);
    expect(option).toMatchObject({ legend: { data: ['甲', '乙', '丙'] } });
    expect(linesIn(option).map((line) => (line as { lineStyle: { type: unknown } }).lineStyle.type)).toEqual([
      'solid',
      [3, 4],
      'solid',
      [3, 4],
      [14, 4],
      [3, 4],
    ]);
  });
});

it('the chosen stand out by colour and by sign', () => {
  expect(rankedBarsOption(ranked(ROWS), LOOK)).toMatchObject({
    yAxis: { data: ['甲局', '丁局', '◆ 丙局'] },
    series: { data: [{}, {}, { value: -3.5, itemStyle: { color: LOOK.marked }, label: { position: 'left' } }] },
  });
});

describe('nothing is drawn of nothing', () => {
  const names: readonly [string, string] = ['自评', '复核'];
  it.each([
    ['a trend', lineTrendOption([2021], [{ key: 'a', label: '甲', points: [null] }], LOOK)],
    ['a trend of no years', lineTrendOption([], [], LOOK)],
    ['a ranking', rankedBarsOption([], LOOK)],
    [
      'points that lack one of two',
      scatterOption([{ key: 'a', label: '甲', x: drawn('1', 'score'), y: null }], { xName: 'x', yName: 'y' }, LOOK),
    ],
    [
      'pairs that lack one of two',
      pairedOption([{ key: 'a', label: '甲', first: null, second: drawn('1', 'score') }], names, LOOK),
    ],
    ['a distribution', distributionOption({ bins: histogram([]), chosen: [], lines: [], binTip: () => '' }, LOOK)],
  ])('%s', (_, option) => expect(option).toBeNull());
});

describe('no chart has a number that is none', () => {
  const one = drawn('88.00', 'score');
  const same = [one, one].map((value, place) => ({ key: `${place}`, label: '甲', x: value, y: value }));
  it.each([
    ['one value ranked', rankedBarsOption(ranked([{ key: 'a', label: '甲', value: drawn('0', 'score') }]), LOOK)],
    ['negative ranked', rankedBarsOption(ranked(ROWS), LOOK)],
    ['equal points', scatterOption(same, { xName: 'x', yName: 'y', diagonal: true }, LOOK)],
    ['equal pairs', pairedOption([{ key: 'a', label: '甲', first: one, second: one }], ['自评', '复核'], LOOK)],
    [
      'one value spread, the chosen outside',
      distributionOption(
        {
          bins: histogram([88]),
          chosen: [{ key: 'a', label: '甲', value: drawn('-20', 'score')! }],
          lines: [],
          binTip: () => '',
        },
        LOOK,
      ),
    ],
  ])('%s', (_, option) => {
    expect(option).not.toBeNull();
    expect(numbersIn(option).filter((size) => !Number.isFinite(size))).toEqual([]);
  });
});
