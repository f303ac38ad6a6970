import { expect, test } from 'vitest';
import { randomOf } from './random.ts';

const draws = (seed: string): readonly number[] => {
  const random = randomOf(seed);
  return Array.from({ length: 500 }, () => random.between(3, 9));
};

test('the same seed draws the same numbers, another seed others', () => {
  expect(draws('甲')).toEqual(draws('甲'));
  expect(draws('甲')).not.toEqual(draws('乙'));
});

test('both bounds are drawn and nothing beyond them', () => {
  expect(new Set(draws('甲'))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9]));
});

test('some are different ones in their order', () => {
  const some = randomOf('丙').some(['a', 'b', 'c', 'd', 'e'], 3);
  expect(some).toHaveLength(3);
  expect([...some].sort()).toEqual(some);
  expect(new Set(some).size).toBe(3);
});
