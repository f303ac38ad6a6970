import { describe, expect, it } from 'vitest';
import { GRADE_BANDS, GRADES } from '../../scoring/index.ts';
import { tableOf } from '../examples/check-table.ts';
import { evaluation } from '../examples/sound-evaluation.ts';
import { CAPPED, SOUND_PROJECT, scoredBy, withIndicators } from '../examples/sound-indicators.ts';
import { runChecks } from '../run-checks.ts';
import { bandOf } from './grade.ts';

const performance = (text: string) => ({ text: { performance: text } });

describe('bounds of grades', () => {
  it('are shown as a sentence has them', () => {
    expect(GRADES.map((grade) => bandOf(grade, GRADE_BANDS))).toEqual(['90–100', '80–90', '60–80', '<60']);
  });
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
    [
      'a county with other bands',
      {
        ...performance('自评得分90分，等级为“优”。'),
        input: scoredBy({
          grades: [
            { grade: 'excellent', from: '95' },
            { grade: 'good', from: '80' },
            { grade: 'fair', from: '60' },
            { grade: 'poor', from: '0' },
          ],
        }),
      },
      { says: '自评得分 90 分应为“良”（80–95 分）' },
    ],
  ],
  lacksInput: [
    ['a grade, and no score', { ...performance('等级为“优”。'), figures: { 'score.self': '' } }, 'score.self'],
    ['neither', { ...performance('略。'), figures: { 'score.self': '' } }, 'score.self'],
  ],
});

const LOW_PROJECT = { ...SOUND_PROJECT, 'projects.p1.adjusted': '250.00', 'projects.p1.executionReason': '跨年实施。' };

tableOf('SCO-08', {
  passes: [['97.31% has no cap', { input: CAPPED }]],
  boundary: [
    ['80% has none', { figures: { 'budget.executionRate': '80' }, input: CAPPED }],
    [
      'exactly the cap',
      { ...performance('自评得分89分。'), figures: { 'budget.executionRate': '79.99' }, input: CAPPED },
    ],
    [
      'exactly the lowest',
      { ...performance('自评得分59分。'), figures: { 'budget.executionRate': '49.99' }, input: CAPPED },
    ],
    ['a project at its cap', { figures: { ...LOW_PROJECT, 'projects.p1.score': '59' }, input: CAPPED }],
  ],
  fails: [
    [
      'execution of 40%',
      {
        ...performance('预算执行率40.00%，自评得分92分。'),
        figures: { 'budget.executionRate': '', 'budget.adjusted': '' },
        input: CAPPED,
      },
      { says: '预算执行率 40.00%，总分不应超过 59 分，自评 92 分', marks: '自评得分92分' },
    ],
    [
      'a project with 48.20%',
      { figures: { ...LOW_PROJECT, 'projects.p1.score': '94.82' }, input: CAPPED },
      { says: '项目“事务管理经费”执行率 48.20%，总分不应超过 59 分', figure: 'projects.p1.score' },
    ],
  ],
  lacksInput: [
    ['no score', { ...performance('略。'), figures: { 'score.self': '' }, input: CAPPED }, 'score.self'],
    ['no rate', { figures: { 'budget.executionRate': '*' }, input: CAPPED }, 'budget.executionRate'],
  ],
});

describe('SCO-08 where the template has no caps', () => {
  const judged = (input: Parameters<typeof evaluation>[0]) => {
    const { findings, lacking, passed } = runChecks(evaluation(input), { only: ['SCO-08'] });
    return [findings.length, lacking.length, passed.length];
  };
  const low = { ...performance('自评得分92分。'), figures: { 'budget.executionRate': '40' } };

  it('neither finds, lacks nor passes', () => expect(judged(low)).toEqual([0, 0, 0]));
  it('judges where it has them', () => expect(judged({ ...low, input: CAPPED })).toEqual([1, 0, 0]));
  it('judges nothing of a year for which they do not hold', () => {
    const caps = { ...CAPPED.template.scoring.caps, fiscalYears: { from: 2022 } };
    expect(judged({ ...low, input: scoredBy({ caps }) })).toEqual([0, 0, 0]);
  });
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
  boundary: [
    ['exactly 90%', { figures: { 'budget.executionRate': '90' } }],
    ['a project with its reason', { figures: LOW_PROJECT }],
    [
      'a county that asks below 70%',
      {
        figures: { 'budget.executionRate': '75' },
        input: scoredBy({ execution: { weight: '10', reasonBelow: '70' } }),
      },
    ],
  ],
  fails: [
    [
      'low, and not explained',
      { figures: { 'budget.executionRate': '75' } },
      { says: '预算执行率为 75%，低于 90%，正文未说明原因', figure: 'budget.executionRate' },
    ],
    [
      'a project without its reason',
      { figures: { ...LOW_PROJECT, 'projects.p1.executionReason': '' } },
      { says: '项目“事务管理经费”执行率为 48.20%，低于 90%，未填写原因', figure: 'projects.p1.executionReason' },
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
    [
      'full marks for every indicator at 75%',
      withIndicators({ 'indicators.k5.score': '15', 'indicators.k6.score': '15', 'budget.executionRate': '75' }),
      { says: '7 项指标全部满分，得分与执行情况不相称' },
    ],
    [
      '99 beside a target that was missed',
      { text: { performance: '自评得分99分。', problems: '一是年度扫描任务未全部完成，进度滞后。' } },
      { says: '正文写明“任务未全部完成”，而自评 99 分', section: 'problems' },
    ],
  ],
  lacksInput: [['no rate', { figures: { 'budget.executionRate': '*' } }, 'budget.executionRate']],
});
