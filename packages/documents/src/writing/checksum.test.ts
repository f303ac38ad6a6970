import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

it.each(['', '123456789', '单位：万元', '\u0000'.repeat(70_000)])('is what every zip reader expects of %j', (words) => {
  const bytes = new TextEncoder().encode(words);
  expect(checksum(bytes)).toBe(crc32(bytes));
});
