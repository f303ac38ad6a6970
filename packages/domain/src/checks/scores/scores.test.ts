import { describe, expect, it } from 'vitest';
import { tableOf } from '../examples/check-table.ts';
import { bandOf, capFor, gradeOf } from './grades.ts';

const performance = (text: string) => ({ text: { performance: text } });

describe('grades', () => {
  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['79.9', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('%s is %s', (score, grade) => expect(gradeOf(score)).toBe(grade));

  it('shows the bounds of each', () => {
    expect((['优', '良', '中', '差'] as const).map(bandOf)).toEqual(['90–100', '80–90', '60–80', '<60']);
  });
});

describe('caps by execution rate', () => {
  it.each([
    ['80', null],
    ['79.99', '89'],
    ['70', '89'],
    ['69.99', '79'],
    ['59.99', '69'],
    ['50', '69'],
    ['49.99', '59'],
  ])('%s%% allows %s', (rate, most) => expect(capFor(rate)).toBe(most));
});

tableOf('SCO-15', {
  passes: [
    ['93.50 is 优', {}],
    ['marks of others are not the score', performance('学员平均得分72.20分。自评总分95.16分，评价等级为“优”。')],
    ['no grade in the text', performance('全年接待查档3260人次。')],
    ['the score only on record', performance('等级评定为“优”。')],
    ['a word that only begins like a grade', performance('自评得分72分，综合评定优化了流程。')],
  ],
  boundary: [
    ['90 is 优', performance('自评得分90分，等级为“优”。')],
    ['89.99 is 良 still', performance('自评得分89.99分，等级为良好。')],
  ],
  fails: [
    [
      'one band too low',
      performance('总分98.50分，等级为“良”。'),
      { says: '自评得分 98.50 分应为“优”（90–100 分），正文写作“良”', marks: '等级为“良”', expected: '优' },
    ],
    ['rounded up into the band', performance('自评得分89.6分，评为优秀。'), { expected: '良' }],
  ],
  lacksInput: [
    ['a grade, and no score', { ...performance('等级为“优”。'), figures: { 'score.self': '' } }, 'score.self'],
    ['neither', { ...performance('略。'), figures: { 'score.self': '' } }, 'score.self'],
  ],
});

tableOf('SCO-08', {
  passes: [['97.31% has no cap', {}]],
  boundary: [
    ['80% has none', { figures: { 'budget.executionRate': '80' } }],
    ['exactly the cap', { ...performance('自评得分89分。'), figures: { 'budget.executionRate': '79.99' } }],
  ],
  fails: [
    [
      'execution of 40%',
      {
        ...performance('预算执行率40.00%，自评得分92分。'),
        figures: { 'budget.executionRate': '', 'budget.adjusted': '' },
      },
      { says: '预算执行率 40.00%，总分不应超过 59 分，自评 92 分', marks: '自评得分92分' },
    ],
  ],
  lacksInput: [
    ['no score', { ...performance('略。'), figures: { 'score.self': '' } }, 'score.self'],
    ['no rate', { figures: { 'budget.executionRate': '*' } }, 'budget.executionRate'],
  ],
});

tableOf('SCO-11', {
  passes: [
    ['97.31% and 96.30%', {}],
    [
      'low, and explained',
      {
        figures: { 'budget.executionRate': '75' },
        text: { problems: '预算执行率偏低，主要是数字化项目跨年实施。' },
      },
    ],
  ],
  boundary: [['exactly 90%', { figures: { 'budget.executionRate': '90' } }]],
  fails: [
    [
      'low, and not explained',
      { figures: { 'budget.executionRate': '75' } },
      { says: '预算执行率为 75%，低于 90%，正文未说明原因', figure: 'budget.executionRate' },
    ],
  ],
  lacksInput: [
    [
      'both rates masked',
      { figures: { 'budget.executionRate': '*', 'project.realisationRate': '*' } },
      'budget.executionRate',
      'project.realisationRate',
    ],
  ],
});

tableOf('SCO-12', {
  passes: [['93.50 at 97.31%', {}]],
  boundary: [
    ['97.99 at 75%', { ...performance('自评得分97.99分。'), figures: { 'budget.executionRate': '75' } }],
    ['100 at 90%', { ...performance('自评得分100分。'), figures: { 'budget.executionRate': '90' } }],
  ],
  fails: [
    [
      '98 at 75%',
      { ...performance('自评得分98分。'), figures: { 'budget.executionRate': '75' } },
      { says: '得分与执行情况不相称' },
    ],
  ],
  lacksInput: [['no rate', { figures: { 'budget.executionRate': '*' } }, 'budget.executionRate']],
});
