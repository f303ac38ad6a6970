import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, encodeId } from './opaque-id.ts';

test('an id gives back what it was made of', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.option(fc.uuid()), (id, countyId) => {
      const key = { type: 'Evaluation', countyId, id };
      expect(decodeId(encodeId(key))).toEqual(key);
    }),
  );
});

test.each([
  '',
  'Evaluation',
  'Evaluation_',
  'Evaluation_%%',
  `Evaluation_${'A'.repeat(30)}`,
  "x'; drop table",
  'Evaluation_AAAA',
])('%s is not an id', (text) => {
  expect(decodeId(text)).toBeNull();
});

test('random text is never an error', () => {
  fc.assert(fc.property(fc.string(), (text) => decodeId(text) === null || decodeId(text)?.type !== undefined));
});
