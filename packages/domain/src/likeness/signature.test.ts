import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, shinglesOf, signatureLikeness, signatureOf } from './index.ts';

/** Different sentences, so that a text made of some of them has no run of signs twice. */
const SENTENCES = Array.from({ length: 60 }, (_, index) =>
  Array.from({ length: 24 }, (__, at) => String.fromCharCode(0x4e00 + ((index * 997 + at * 131) % 20_000))).join(''),
);

describe('signatureOf', () => {
  it('is the same for a text and for the text with other numbers and punctuation', () => {
    const text = SENTENCES.slice(0, 20).join('，共100.50万元。');
    expect(signatureOf(text.replaceAll('100.50', '98').replaceAll('。', ''))).toEqual(signatureOf(text));
  });

  it('has none of a text too short to compare', () => {
    expect(signatureOf('我单位本年度无政府性基金预算支出。')).toBeNull();
    expect(signatureOf('')).toBeNull();
  });

  it('is made of whole numbers of 32 bits, as the table keeps them', () => {
    for (const part of signatureOf(SENTENCES.join('')) ?? []) expect(part).toBe(part | 0);
  });

  it('estimates how much of two texts is the same', () => {
    const some = fc.subarray(SENTENCES, { minLength: 10 });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const [a, b] = [left.join('。'), right.join('。')];
        const exact = likeness(shinglesOf(a), shinglesOf(b));
        expect(Math.abs(signatureLikeness(signatureOf(a)!, signatureOf(b)!) - exact)).toBeLessThan(0.3);
      }),
      { seed: 20211123 },
    );
  });
});
