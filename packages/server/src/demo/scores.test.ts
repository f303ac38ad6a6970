import { knownNumber } from '@jiping/domain/figures';
import { expect, test } from 'vitest';
import { gradeOf, reviewScoreOf, selfScoreOf } from './scores.ts';
import { type Story, storyOf } from './storyline.ts';

test.each([
  ['100.00', 'EXCELLENT'],
  ['90.00', 'EXCELLENT'],
  ['89.99', 'GOOD'],
  ['80.00', 'GOOD'],
  ['79.99', 'FAIR'],
  ['60.00', 'FAIR'],
  ['59.99', 'POOR'],
])('%s points are %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade);
});

const plain: Story = {
  ...storyOf({ regionCode: '990122', code: '101001' }, 2020)!,
  plant: null,
  deduction: 3,
  reviewGap: 1.2,
};
const executed = (rate: string) => new Map([['budget.executionRate', knownNumber(rate)]]);

test.each([
  ['100.00', plain, '97.00'],
  ['96.80', plain, '96.68'],
  ['112.00', plain, '97.00'],
  ['66.58', { ...plain, plant: 'lowRateHighScore' as const }, '99.00'],
])('an execution rate of %s%% scores %s', (rate, story, score) => {
  expect(selfScoreOf(executed(rate), story)).toBe(score);
});

test('the review takes the gap off', () => {
  expect(reviewScoreOf('96.68', plain)).toBe('95.48');
});
