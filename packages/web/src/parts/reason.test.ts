import { expect, it } from 'vitest';
import { isReason } from './reason.ts';

it.each([
  ['', false],
  ['  ', false],
  ['改', false],
  [' 改 ', false],
  ['有误', true],
  ['长'.repeat(500), true],
  ['长'.repeat(501), false],
])('“%s” is a reason: %s', (text, expected) => {
  expect(isReason(text)).toBe(expected);
});
