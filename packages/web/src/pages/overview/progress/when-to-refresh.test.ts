import { expect, it } from 'vitest';
import { whenToRefresh } from './when-to-refresh.ts';

it.each([
  ['one change', 0, 0, 2_000],
  ['another soon after', 0, 1_500, 2_000],
  ['changes without a pause, nearly ten seconds', 0, 9_000, 1_000],
  ['and ten', 0, 10_000, 0],
  ['and more', 0, 60_000, 0],
])('after %s', (_, first, now, wait) => {
  expect(whenToRefresh(first, now)).toBe(wait);
});
