import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

const shown = (before: string, after: string) =>
  differences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('differences', () => {
  it.each([
    ['nothing changed', '全年支出824.17万元。', '全年支出824.17万元。', '全年支出824.17万元。'],
    ['a number is one word', '支出824.17万元', '支出824.71万元', '支出[-824.17][+824.71]万元'],
    [
      'thousands and percent stay in it',
      '为1,286.42万元，增长4.2%',
      '为1,286.40万元，增长4.3%',
      '为[-1,286.42][+1,286.40]万元，增长[-4.2%][+4.3%]',
    ],
    ['words put in', '开展调研31次', '共组织开展调研31次', '[+共组织]开展调研31次'],
    ['words taken out', '共组织开展调研31次', '开展调研31次', '[-共组织]开展调研31次'],
    ['a sentence at the end', '保障运转。', '保障运转。另有项目支出。', '保障运转。[+另有项目支出。]'],
    ['from nothing', '', '无', '[+无]'],
    ['to nothing', '无', '', '[-无]'],
    ['English by words', 'two old words', 'two new words', 'two [-old][+new] words'],
  ])('%s', (_name, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives back both texts', () => {
    const text = fc.string({ unit: fc.constantFrom('支', '出', '8', '.', ' ', 'a', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differences(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('takes two long unrelated texts as a whole', () => {
    const parts = differences('甲'.repeat(6000), '乙'.repeat(6000));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
