import { describe, expect, it } from 'vitest';
import { compareSequences } from './compare-sequences.ts';

const shown = (left: string, right: string): string =>
  compareSequences([...left], [...right], (letter) => letter)
    .map((part) => (part.same ? part.left.join('') : `[${part.left.join('')}|${part.right.join('')}]`))
    .join('');

describe('two versions', () => {
  it.each([
    ['基本支出', '基本支出', '基本支出'],
    ['基本支出', '', '[基本支出|]'],
    ['', '基本支出', '[|基本支出]'],
    ['共824.71万元', '共824.17万元', '共824.[7|]1[|7]万元'],
    ['甲乙丙', '甲丙', '甲[乙|]丙'],
    ['甲乙丙', '丁乙戊', '[甲|丁]乙[丙|戊]'],
    ['甲甲', '甲甲甲', '甲甲[|甲]'],
  ])('%s → %s', (left, right, expected) => expect(shown(left, right)).toBe(expected));

  it('loses nothing of either', () => {
    const letters = (seed: number) =>
      Array.from({ length: 40 }, (_, index) => 'abc'[(index * index * seed + index * 7) % 3]!).join('');
    for (let seed = 1; seed < 60; seed++) {
      const [left, right] = [letters(seed), letters(seed * 31 + 5)];
      const parts = compareSequences([...left], [...right], (letter) => letter);
      expect(parts.flatMap((part) => part.left).join('')).toBe(left);
      expect(parts.flatMap((part) => part.right).join('')).toBe(right);
      expect(parts.every((part) => !part.same || part.left.join() === part.right.join())).toBe(true);
    }
  });

  it('gives up on the pieces of what is too long to compare, and still loses nothing', () => {
    const [left, right] = ['x'.repeat(3000), 'yx'.repeat(1500)];
    const parts = compareSequences([...left, '末'], [...right, '末'], (letter) => letter);
    expect(parts.map(({ same }) => same)).toEqual([false, true]);
    expect(parts.flatMap((part) => part.right).join('')).toBe(`${right}末`);
  });
});
