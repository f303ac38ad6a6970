import { describe, expect, it, test } from 'vitest';
import { checkedReason, plainWords } from './reason.ts';

describe('plainWords', () => {
  it.each([
    ['  涉密单位  ', '涉密单位'],
    ['一、\n二、\t三', '一、\n二、\t三'],
    ['见\u202Efdp.exe\u202C', '见fdp.exe'],
    ['\u2066甲\u2069\u0001\u007f乙\u0085', '甲乙'],
    ['\ud800完\udc00', '\ufffd完\ufffd'],
    ['👨‍👩‍👧 e\u0301', '👨‍👩‍👧 e\u0301'],
    ['\u202E\u0007 ', ''],
  ])('%j is %j', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

test('a reason of signs that nobody sees is none', () => {
  expect(() => checkedReason('\u202E\u202E\u202E')).toThrow();
});
