import { describe, expect, it } from 'vitest';
import { judgeStatedScore } from './index.ts';

describe('judgeStatedScore', () => {
  it.each([
    ['12', '8.73', null, 'raisedWithoutReason'],
    ['12', '8.73', '  ', 'raisedWithoutReason'],
    ['8.74', '8.73', null, 'raisedWithoutReason'],
    ['12', '8.73', '采购由上级统一组织', 'raisedWithReason'],
    ['8', '8.73', null, 'lowered'],
    ['8', '8.73', '数据待核', 'lowered'],
    ['8.730', '8.73', null, 'ok'],
    [null, '8.73', null, 'ok'],
    ['12', null, null, 'ok'],
  ] as const)('%s beside %s because %s: %s', (stated, computed, reason, verdict) =>
    expect(judgeStatedScore(stated, computed, reason)).toBe(verdict),
  );

  it('takes a difference within the tolerance for rounding', () => {
    expect(judgeStatedScore('8.8', '8.73', null, '0.1')).toBe('ok');
    expect(judgeStatedScore('8.84', '8.73', null, '0.1')).toBe('raisedWithoutReason');
  });
});
