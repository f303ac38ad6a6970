import { expect, test } from 'vitest';
import { BANKS } from '../phrases/index.ts';
import { randomOf } from '../random.ts';
import { phrasesOf, phrasing } from './phrasing.ts';

const setting = { county: '清岚县', unit: '清岚县档案馆', self: '我馆', year: 2021, place: 'test' };
const begin = () => phrasing(setting, randomOf('test'));

test.each([
  ['{本}服务{县}，{年}年{单位}', '我馆服务清岚县，2021年清岚县档案馆'],
  ['接待{7~7}次', '接待7次'],
  ['接待{7~7|接待|次}', '接待7次'],
  ['满意率{96.50~96.50|满意率|%}', '满意率96.50%'],
])('%s says %s', (phrase, said) => {
  expect(begin().fill(phrase)).toBe(said);
});

test('a named count is kept with its sentence, an unnamed one is not', () => {
  const writer = begin();
  writer.fill('提供档案{9~9}卷，接待{7~7|接待查档|人次}。');
  expect(writer.counts).toEqual([
    { name: '接待查档', unit: '人次', actual: '7', before: '7', evidence: '提供档案9卷，接待7人次。' },
  ]);
});

test('a number stays in its range and keeps its decimals', () => {
  const writer = begin();
  for (let times = 0; times < 200; times += 1) {
    const drawn = writer.fill('{1.2~3.4}');
    expect(drawn).toMatch(/^\d\.\d$/);
    expect(Number(drawn) >= 1.2 && Number(drawn) <= 3.4).toBe(true);
  }
});

test('a placeholder that is neither a word nor a range is refused', () => {
  expect(() => begin().fill('{局}')).toThrow('{局}');
});

test('a sentence of another year is not said, and one of this year loses its mark', () => {
  expect(phrasesOf(['每年', '@2020 去年', '@2021 今年'], 2021)).toEqual(['每年', '今年']);
});

test('every bank fills in either year, and its projects share the whole', () => {
  for (const bank of Object.values(BANKS)) {
    expect(bank.projects.reduce((sum, [, , share]) => sum + share, 0)).toBe(100);
    for (const year of [2020, 2021]) {
      const writer = phrasing({ ...setting, year }, randomOf('banks'));
      const sentences = bank.results.flatMap((theme) => phrasesOf(theme.sentences, year));
      for (const sentence of [...sentences, ...bank.plan, ...bank.duties])
        expect(writer.fill(sentence)).not.toMatch(/[{}|@]/);
      expect(writer.counts.length).toBeGreaterThan(3);
    }
  }
});
