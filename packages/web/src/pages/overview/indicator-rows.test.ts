import type { Bilingual } from '@jiping/domain/language';
import { describe, expect, it } from 'vitest';
import { apartWords, labelOf, lossBars, whyNoBars } from './indicator-rows.ts';
import type { IndicatorLoss, IndicatorsSummary } from './indicators.query.ts';
import { texts } from './indicators-texts.ts';

const zh = (words: Bilingual) => words.zh;
const loss = (code: string, given: Partial<IndicatorLoss> = {}): IndicatorLoss => ({
  code,
  name: '预算完成率',
  departments: 3,
  known: 3,
  masked: 0,
  notApplicable: 0,
  missing: 0,
  full: '15',
  lost: '2.5',
  rate: '83.33',
  losing: 2,
  ...given,
});
const none = { indicators: 0, departments: 0, known: 0, rate: null, losing: 0 };
const whole = { lost: '0', losing: 0, rate: '100.00' };

describe('the bars', () => {
  it('are the indicators that lost points, each with its code', () =>
    expect(lossBars([loss('H03'), loss('H01', whole), loss('Z9', { name: 'Z9', lost: '0.125' })], zh)).toEqual([
      { key: 'H03', label: '预算完成率 H03', value: { size: 2.5, text: '2.50 分', value: '2.5', kind: 'score' } },
      { key: 'Z9', label: 'Z9', value: { size: 0.125, text: '0.13 分', value: '0.125', kind: 'score' } },
    ]));
  it('name an unknown code once', () => expect(labelOf({ code: 'Z9', name: 'Z9' })).toBe('Z9'));
});

describe('who is not counted', () => {
  it.each<readonly [Partial<IndicatorLoss>, string | null]>([
    [{}, null],
    [{ masked: 1 }, '不公开 1'],
    [{ masked: 1, notApplicable: 2, missing: 3 }, '不公开 1、不适用 2、未评分 3'],
  ])('%o', (given, words) => expect(apartWords(loss('H03', given), zh)).toBe(words));
});

describe('where there is nothing to draw', () => {
  it.each<readonly [string, IndicatorsSummary, Bilingual | null]>([
    ['nobody scored', { shared: [], own: none }, texts.nobody],
    ['only their own', { shared: [], own: { ...none, indicators: 4, departments: 1 } }, texts.onlyOwn],
    [
      'no score is known',
      { shared: [loss('H03', { known: 0, masked: 3, rate: null, ...{ lost: '0', losing: 0 } })], own: none },
      texts.unknown,
    ],
    ['nothing was lost', { shared: [loss('H03', whole)], own: none }, texts.nothingLost],
    ['something was', { shared: [loss('H03'), loss('H01', whole)], own: none }, null],
  ])('%s', (_, summary, words) => expect(whyNoBars(summary)).toBe(words));
});
