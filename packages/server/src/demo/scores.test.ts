import { HUNAN_2021 } from '@jiping/domain/built-in';
import { effectiveFigures, numberOf } from '@jiping/domain/figures';
import { addDecimals } from '@jiping/domain/money';
import { expect, test } from 'vitest';
import { demoProvince } from './demo-province.ts';
import { gradeOf, reviewScoreOf } from './scores.ts';
import { type Story, storyOf } from './storyline.ts';

const { evaluations } = demoProvince(new Date('2026-03-20T08:00:00Z'));

test.each([
  ['100.00', 'EXCELLENT'],
  ['90.00', 'EXCELLENT'],
  ['89.99', 'GOOD'],
  ['80.00', 'GOOD'],
  ['79.99', 'FAIR'],
  ['60.00', 'FAIR'],
  ['59.99', 'POOR'],
])('%s points are %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade);
});

const plain: Story = { ...storyOf({ regionCode: '990122', code: '101001' }, 2020)!, reviewGap: 1.2 };

test('the review takes the gap off', () => {
  expect(reviewScoreOf('96.68', plain)).toBe('95.48');
});

test('a score is what the indicators and the execution of the budget come to; nobody states the total but who masks the rest', () => {
  const scored = evaluations.filter(({ selfScore }) => selfScore !== null);
  expect(scored.length).toBeGreaterThan(60);
  for (const { regionCode, departmentCode, fiscalYear, figures, selfScore } of scored) {
    const name = `${regionCode}/${departmentCode}/${fiscalYear}`;
    if (name === '990221/102001/2021') continue;
    const { table } = effectiveFigures(HUNAN_2021, figures);
    const [execution, indicators] = ['score.execution', 'score.indicators'].map((code) => numberOf(table.get(code)));
    expect([name, Number(selfScore)]).toEqual([name, Number(addDecimals(execution!, indicators!))]);
    expect([name, figures.has('score.self')]).toEqual([name, false]);
  }
});

test('a department scores about what its story takes off', () => {
  for (const { regionCode, departmentCode, fiscalYear, figures, selfScore } of evaluations) {
    const story = storyOf({ regionCode, code: departmentCode }, fiscalYear)!;
    // Others gave themselves more, or lost more by people above their posts than their story says.
    if (selfScore === null || story.plant !== null || story.faults.length > 0) continue;
    const { table } = effectiveFigures(HUNAN_2021, figures);
    const planned = Number(numberOf(table.get('score.execution'))) + 90 - story.deduction;
    expect(Math.abs(Number(selfScore) - planned)).toBeLessThan(0.3);
  }
});
