import { describe, expect, it } from 'vitest';
import { axisDomain, axisWords, roundStep } from './axis-domain.ts';

describe('axisDomain', () => {
  it.each([
    { of: 'rates', sizes: [91.2, 99.8, 94.1], wish: {}, domain: { min: 90, max: 100, step: 2 } },
    {
      of: 'amounts from zero',
      sizes: [1286.42, 320],
      wish: { fromZero: true },
      domain: { min: 0, max: 1500, step: 500 },
    },
    { of: 'negative adjustments', sizes: [-120, 80], wish: {}, domain: { min: -150, max: 100, step: 50 } },
    {
      of: 'only negative, from zero',
      sizes: [-9, -3],
      wish: { fromZero: true },
      domain: { min: -10, max: 0, step: 2 },
    },
    { of: 'one value', sizes: [50], wish: {}, domain: { min: 44, max: 56, step: 2 } },
    { of: 'all equal', sizes: [88, 88, 88], wish: {}, domain: { min: 75, max: 100, step: 5 } },
    { of: 'zero alone', sizes: [0], wish: { fromZero: true }, domain: { min: 0, max: 1, step: 0.2 } },
    { of: 'zero alone, with room', sizes: [0, 0], wish: {}, domain: { min: -1, max: 1, step: 0.5 } },
    {
      of: 'counts',
      sizes: [10, 3, 1],
      wish: { fromZero: true, whole: true, parts: 4 },
      domain: { min: 0, max: 10, step: 5 },
    },
    { of: 'a count of one', sizes: [1], wish: { fromZero: true, whole: true }, domain: { min: 0, max: 1, step: 1 } },
    { of: 'small fractions', sizes: [0.1, 0.3], wish: {}, domain: { min: 0.1, max: 0.3, step: 0.05 } },
  ])('$of', ({ sizes, wish, domain }) => {
    const made = axisDomain(sizes, wish);
    expect(made).not.toBeNull();
    expect(made!.min).toBeLessThanOrEqual(Math.min(...sizes));
    expect(made!.max).toBeGreaterThanOrEqual(Math.max(...sizes));
    expect(made).toEqual(domain);
  });

  it('is none for nothing and for what is no number', () => {
    expect(axisDomain([])).toBeNull();
    expect(axisDomain([Number.NaN, Number.POSITIVE_INFINITY])).toBeNull();
  });
});

it.each([
  [0, 1],
  [0.3, 0.5],
  [1, 1],
  [2.1, 2.5],
  [7, 10],
  [1200, 2000],
  [Number.NaN, 1],
])('a round step of at least %d is %d', (size, step) => expect(roundStep(size)).toBe(step));

it.each([
  [12000, 2000, '12,000'],
  [0.1 + 0.2, 0.05, '0.30'],
  [-0.0000001, 1, '0'],
  [-1500.5, 0.5, '-1,500.5'],
])('%d in steps of %d is written %s', (size, step, words) => expect(axisWords(size, step)).toBe(words));
