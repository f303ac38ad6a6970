import { expect, it } from 'vitest';
import { type MoneyUnit, money } from '../../money/index.ts';
import { unitInSummary } from './unit-in-summary.ts';

it.each<readonly [string, MoneyUnit]>([
  ['0', '万元'],
  ['49.99', '元'],
  ['50', '万元'],
  ['-49.99', '元'],
  ['12864200', '万元'],
  ['99999999.99', '万元'],
  ['100000000', '亿元'],
  ['-1286420000', '亿元'],
])('%s yuan are said in %s', (yuan, unit) => expect(unitInSummary(money(yuan))).toBe(unit));
