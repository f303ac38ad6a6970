import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankedValues } from './index.ts';

describe('a distribution', () => {
  it.each([
    ['one', ['7.00'], '7', '7', '7'],
    ['two', ['1.00', '2.00'], '1.25', '1.5', '1.75'],
    ['three', ['3', '1', '2'], '1.5', '2', '2.5'],
    ['four, as a spreadsheet says', ['85.65', '92.31', '90.92', '94.11'], '89.6025', '91.615', '92.76'],
    ['five', ['10', '20', '30', '40', '100'], '20', '30', '40'],
    ['equal ones', ['5.00', '5.00', '5.00'], '5', '5', '5'],
    ['negative ones', ['-3.00', '-1.00', '0.00', '2.50'], '-1.5', '-0.5', '0.625'],
    [
      'the largest amounts to the cent',
      ['9999999999999999.99', '9999999999999999.97'],
      '9999999999999999.975',
      '9999999999999999.98',
      '9999999999999999.985',
    ],
    ['eight decimals', ['0.00000001', '0.00000002'], '0.0000000125', '0.000000015', '0.0000000175'],
  ] as const)('of %s', (_, values, lowerQuartile, median, upperQuartile) =>
    expect(new RankedValues(values).distribution()).toMatchObject({
      count: values.length,
      lowerQuartile,
      median,
      upperQuartile,
    }),
  );

  it('of nothing is none', () => expect(new RankedValues([]).distribution()).toBeNull());

  it('orders by value and not by text, and keeps what was said', () =>
    expect(new RankedValues(['100.00', '9', '-2.5', '9.0']).distribution()?.values).toEqual([
      '-2.5',
      '9',
      '9.0',
      '100.00',
    ]));

  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((fen) => new Big(fen).div(100).toFixed(2));

  it('is what exact arithmetic says', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), (values) => {
        const sorted = values.map((value) => new Big(value)).sort((one, other) => one.cmp(other));
        const at = (quarter: number) => {
          const rank = ((sorted.length - 1) * quarter) / 4;
          const below = sorted[Math.floor(rank)]!;
          const above = sorted[Math.ceil(rank)]!;
          return below.plus(above.minus(below).times(new Big(rank).minus(Math.floor(rank)))).toFixed();
        };
        const { median, lowerQuartile, upperQuartile } = new RankedValues(values).distribution()!;
        expect([lowerQuartile, median, upperQuartile].map((one) => new Big(one).toFixed())).toEqual([
          at(1),
          at(2),
          at(3),
        ]);
      }),
    );
  });
});

describe('a percentile rank', () => {
  const scores = ['60', '70', '80', '80', '90'];
  it.each([
    ['the lowest', '60', true, '10.0'],
    ['one of two alike', '80', true, '60.0'],
    ['the highest', '90', true, '90.0'],
    ['one more, below all', '50', false, '8.3'],
    ['one more, like two others', '80', false, '58.3'],
    ['one more, above all', '95.5', false, '91.7'],
  ] as const)('of %s', (_, value, isAmong, rank) =>
    expect(new RankedValues(scores).percentile(value, isAmong)).toBe(rank),
  );

  it('is 50 for the only one, and for all that are alike', () => {
    expect(new RankedValues(['3']).percentile('3', true)).toBe('50.0');
    expect(new RankedValues([]).percentile('3', false)).toBe('50.0');
    expect(new RankedValues(['3', '3.00', '3']).percentile('3', true)).toBe('50.0');
  });

  it('of all together is 50 in the mean, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 }), (numbers) => {
        const ranked = new RankedValues(numbers.map(String));
        const sum = numbers.reduce((total, number) => total + Number(ranked.percentile(String(number), true)), 0);
        expect(Math.abs(sum / numbers.length - 50)).toBeLessThan(0.06);
      }),
    );
  });
});
