import { expect, it } from 'vitest';
import { movedPoint } from './index.ts';

it.each([
  ['12864200.005', 4, '1286.4200005'],
  ['12.5', 4, '0.00125'],
  ['-279871.2575', 4, '-27.98712575'],
  ['-3.00', 4, '-0.000300'],
  ['0', 4, '0.0000'],
  ['128642000.00', 8, '1.2864200000'],
  ['35.10', 0, '35.10'],
])('%s with its point %i places to the left is %s', (decimal, places, moved) =>
  expect(movedPoint(decimal, places)).toBe(moved),
);
