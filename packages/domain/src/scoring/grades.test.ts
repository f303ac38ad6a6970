import { describe, expect, it } from 'vitest';
import { GRADE_NAMES, GRADES, gradeOf, gradeRange, isScore } from './index.ts';

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

describe('gradeRange', () => {
  it.each([
    ['excellent', { $gte: '90' }],
    ['good', { $gte: '80', $lt: '90' }],
    ['fair', { $gte: '60', $lt: '80' }],
    ['poor', { $gte: '0', $lt: '60' }],
  ] as const)('%s', (grade, range) => expect(gradeRange(grade)).toEqual(range));

  it('holds exactly the scores of the grade', () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
      const score = (hundredths / 100).toFixed(2);
      const within = GRADES.filter((grade) => {
        const { $gte, $lt } = gradeRange(grade);
        return Number(score) >= Number($gte) && ($lt === undefined || Number(score) < Number($lt));
      });
      expect(within).toEqual([gradeOf(score)]);
    }
  });

  it('of a grade that is not given holds none', () => {
    expect(gradeRange('fair', [{ grade: 'excellent', from: '0' }])).toEqual({ $gte: '0', $lt: '0' });
  });
});
