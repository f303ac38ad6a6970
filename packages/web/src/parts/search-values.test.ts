import { describe, expect, it } from 'vitest';
import { flagIn, textIn, textsIn, wholeIn, wordIn, wordsIn } from './search-values.ts';

const GRADES = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const;

describe('values in the address', () => {
  it.each([
    ['2021', 2021],
    [2021, 2021],
    ['1993', undefined],
    ['2021.5', undefined],
    ['-2021', undefined],
    ['1e3', undefined],
    ['', undefined],
    [undefined, undefined],
    [{}, undefined],
  ])('the year %j', (value, year) => expect(wholeIn(value, 1994, 2999)).toBe(year));

  it('takes only words that there are, in their own order', () => {
    expect(wordIn('GOOD', GRADES)).toBe('GOOD');
    expect(wordIn('good', GRADES)).toBeUndefined();
    expect(wordsIn('POOR,nonsense,GOOD', GRADES)).toEqual(['GOOD', 'POOR']);
    expect(wordsIn('nonsense', GRADES)).toBeUndefined();
  });

  it('takes lists from the address and from our own links', () => {
    expect(textsIn('a, b,,a')).toEqual(['a', 'b']);
    expect(textsIn(['a', 'b', 3])).toEqual(['a', 'b']);
    expect(textsIn(',')).toBeUndefined();
  });

  it('tells false from nothing', () => {
    expect([flagIn('true'), flagIn(true), flagIn('false'), flagIn(false), flagIn(''), flagIn('1')]).toEqual([
      true,
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
    expect(textIn('  ')).toBeUndefined();
  });
});
