import { describe, expect, it } from 'vitest';
import { bound, partWords } from './rate-part.ts';

describe('parts of the histogram', () => {
  it.each([
    ['0', '50', '0–50%'],
    ['90.00', '95.00', '90–95%'],
    ['97.50', '98', '97.5–98%'],
    ['100', '100.01', '100%'],
    ['100.01', null, '超过 100%'],
    ['120', null, '120% 及以上'],
  ])('%s to %s', (from, to, words) => expect(partWords(from, to).zh).toBe(words));

  it('keeps whole numbers whole', () => {
    expect([bound('100'), bound('100.00'), bound('0'), bound('100.010')]).toEqual(['100', '100', '0', '100.01']);
  });
});
