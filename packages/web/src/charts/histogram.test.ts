import { describe, expect, it } from 'vitest';
import { binOf, binWords, histogram } from './histogram.ts';

const shown = (sizes: readonly number[]) => histogram(sizes).map((bin) => [binWords(bin), bin.count]);

describe('histogram', () => {
  it('counts every number once, at the lower edge of its bin', () => {
    expect(shown([90, 91.9, 92, 95, 98, 99.99])).toEqual([
      ['90.0 – 92.5', 3],
      ['92.5 – 95.0', 0],
      ['95.0 – 97.5', 1],
      ['97.5 – 100.0', 2],
    ]);
  });

  it.each([
    { of: 'one value', sizes: [88.5] },
    { of: 'all equal', sizes: [100, 100, 100] },
    { of: 'negative', sizes: [-30, -10, 5, 5.5] },
    { of: 'fractions on edges', sizes: [0.1, 0.2, 0.3, 0.7, 0.8] },
    { of: 'a giant among dwarfs', sizes: [1, 2, 3, 4, 1_000_000] },
  ])('loses none: $of', ({ sizes }) => {
    const bins = histogram(sizes);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(sizes.length);
    expect(bins.length).toBeLessThanOrEqual(34);
    for (const size of sizes) expect(bins[binOf(bins, size)]?.count).toBeGreaterThan(0);
  });

  it('is one bin for numbers that are all equal, and nothing for nothing', () => {
    expect(histogram([88, 88])).toHaveLength(1);
    expect(histogram([])).toEqual([]);
    expect(histogram([Number.NaN])).toEqual([]);
  });

  it('finds no bin for what lies outside', () => {
    const bins = histogram([10, 20, 30]);
    expect([binOf(bins, 9), binOf(bins, 10), binOf(bins, 1000)]).toEqual([-1, 0, -1]);
  });
});
