import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it.each([
  [0, '0 questions'],
  [1, '1 question'],
  [2, '2 questions'],
])('counts %i in English', (count, words) => {
  expect(counted(count, 'question')).toBe(words);
});

it('knows the odd ones by what it is told', () => {
  expect([counted(1, 'finding blocks', 'findings block'), counted(2, 'finding blocks', 'findings block')]).toEqual([
    '1 finding blocks',
    '2 findings block',
  ]);
});
