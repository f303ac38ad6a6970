import { describe, expect, it } from 'vitest';
import { GRADE_NAMES, gradeOf, isScore } from './index.ts';

describe('gradeOf', () => {
  it.each(['-0.01', '100.01', '1000', '', '优', '9e1', 'NaN'])('refuses %j', (score) => {
    expect(isScore(score)).toBe(false);
    expect(() => gradeOf(score)).toThrow(expect.objectContaining({ code: 'SCORE_OUT_OF_RANGE' }));
  });

  it.each([
    ['100', '优'],
    ['90', '优'],
    ['90.00', '优'],
    ['89.999', '良'],
    ['89.5', '良'],
    ['80', '良'],
    ['79.99', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('%s is %s', (score, name) => expect(GRADE_NAMES[gradeOf(score)].zh).toBe(name));

  it('follows the bands of a county that grades by its own', () => {
    const bands = [
      { grade: 'excellent', from: '95' },
      { grade: 'poor', from: '0' },
    ] as const;
    expect(gradeOf('95', bands)).toBe('excellent');
    expect(gradeOf('94.99', bands)).toBe('poor');
  });
});
