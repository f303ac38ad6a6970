import { describe, expect, it } from 'vitest';
import { type Command, matching } from './commands.ts';

const command = (label: string, words = '', kind = '自评'): Command => ({ key: label, label, words, kind, run() {} });
const ALL = [
  command('县人大常委会办公室 2021年度', '101001'),
  command('县人民政府办公室 2021年度', '201001'),
  command('总览', '总览 Overview', '页面'),
];

describe('matching', () => {
  it.each([
    ['nothing typed: everything in its order', '', [0, 1, 2]],
    ['a word of the name', '人大', [0]],
    ['every word somewhere', '2021 办公室 县人民', [1]],
    ['by code', '201001', [1]],
    ['in the other language, whatever the case', 'OVERVIEW', [2]],
    ['nothing', '教育局', []],
  ])('%s', (_, wanted, found) => {
    expect(matching(ALL, wanted)).toEqual(found.map((index) => ALL[index]));
  });

  it('puts first what begins with the word', () => {
    const [first] = matching([command('清岚县总览'), command('总览')], '总览');
    expect(first?.label).toBe('总览');
  });
});
