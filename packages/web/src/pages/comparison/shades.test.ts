import { describe, expect, it } from 'vitest';
import type { ComparedCell } from './compared-rows.ts';
import { shadesOf } from './shades.ts';

const cell = (value: string | null, percentile: string | null = null): ComparedCell => ({
  state: value === null ? 'MASKED' : 'KNOWN',
  value,
  reason: null,
  percentile,
});
const cells = (...values: (string | null)[]) => values.map((value) => cell(value));
const marks = (...parts: Parameters<typeof shadesOf>) => shadesOf(...parts).map(({ mark }) => mark);

const execution = { measure: 'ratio.execution', direction: 'HIGHER' as const };
const threePublics = { measure: 'ratio.threePublicsWithinBudget', direction: 'LOWER' as const };
const spending = { measure: 'expenditure.total', direction: 'NEUTRAL' as const };

describe('shadesOf', () => {
  it('a high execution rate is good, a low one bad', () => {
    expect(marks(execution, cells('99', '80', '95', '92', '90'))).toEqual(['ahead', 'behind', null, null, null]);
    expect(
      shadesOf(execution, cells('99', '80', '95', '92', '90')).map(({ tone, strength }) => [tone, strength]),
    ).toEqual([
      ['good', 2],
      ['bad', 2],
      ['good', 1],
      [null, 0],
      ['bad', 1],
    ]);
  });

  it('of what should be low, the low is good, and over the budget is said whoever else is', () => {
    const shades = shadesOf(threePublics, cells('60', '70', '80', '100', '100.01'));
    expect(shades.map(({ mark, over }) => [mark, over])).toEqual([
      ['ahead', false],
      [null, false],
      [null, false],
      [null, false],
      ['behind', true],
    ]);
  });

  it('nobody is better or worse for spending more', () => {
    expect(marks(spending, cells('1', '2', '3', '4', '5'))).toEqual(['low', null, null, null, 'high']);
  });

  it('goes by the percentile among all peers where it is known', () => {
    const ranked = [cell('99', '85'), cell('98', '50'), cell(null)];
    expect(marks({ ...execution, peers: { count: 40 } }, ranked)).toEqual(['ahead', null, null]);
    expect(marks({ ...execution, peers: { count: 3 } }, ranked)).toEqual([null, null, null]);
  });

  it('shades nothing of few values, of none, and of equal ones', () => {
    const plain = [null, null, null, null];
    expect(marks(execution, cells('1', '2', '3', '4'))).toEqual(plain);
    expect(marks(execution, cells(null, null, null, null))).toEqual(plain);
    expect(marks(execution, cells('5', '5', '5', '5', '5'))).toEqual([...plain, null]);
    expect(shadesOf(execution, [])).toEqual([]);
  });
});
