import fc from 'fast-check';
import { v5 } from 'uuid';
import { expect, test } from 'vitest';
import { partId } from './identifiers.ts';

test('the key of a part is the UUIDv5 of its name in its whole', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ unit: 'grapheme' }), (whole, name) => {
      expect(partId(whole, name)).toBe(v5(name, whole));
    }),
  );
});

test.each([
  ['01890000-0000-7000-8000-000000000000', 'projects.k1.name'],
  ['01890000-0000-7000-8000-000000000000', '概况'],
])('of %s in words', (whole, name) => {
  expect(partId(whole, name)).toBe(v5(name, whole));
});
