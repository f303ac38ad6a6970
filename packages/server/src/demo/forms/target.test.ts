import { expect, test } from 'vitest';
import { rateMet, targetMet, targetMissed } from './target.ts';

test.each([
  ['1347', '1180', 96, '1250'],
  ['1347', '1320', 96, '1320'],
  ['86', '80', 95, '81'],
  ['7', '7', 94, '7'],
  ['9', '6', 94, '9'],
  ['3.4', '3.1', 95, '3.4'],
  ['52.6', '50.1', 95, '50.1'],
  ['24680', '24000', 95, '24000'],
  ['40', '46', 95, '38'],
])('of %s reached, %s the year before, at %i%%, the target was %s', (actual, before, share, target) => {
  expect(targetMet({ actual, before }, share)).toBe(target);
});

test.each([
  ['1347', 90, '1500'],
  ['86', 90, '96'],
  ['7', 90, '8'],
  ['3.4', 90, '3.8'],
])('of %s reached, about %i%% of the target, the target was %s', (actual, share, target) => {
  expect(targetMissed(actual, share)).toBe(target);
});

test.each([
  ['98.7', '98.5'],
  ['98.5', '98.5'],
  ['96.4', '96'],
])('a rate of %s%% was to be %s%%', (actual, target) => {
  expect(rateMet(actual)).toBe(target);
});
