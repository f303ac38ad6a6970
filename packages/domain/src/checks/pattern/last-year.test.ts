import { describe, expect, it } from 'vitest';
import { likeness, shinglesOf } from '../../likeness/index.ts';
import { tableOf } from '../examples/check-table.ts';
import { lastYear } from '../examples/last-year.ts';
import { evaluation } from '../examples/sound-evaluation.ts';
import { row, SOUND_INDICATORS, withIndicators } from '../examples/sound-indicators.ts';
import { runChecks } from '../run-checks.ts';

const BEFORE = {
  'expenditure.total': '1200.00',
  'expenditure.basic.routine': '118.00',
  'threePublics.total': '19.00',
  'staff.actual': '43',
  'threePublics.total.budget': '20.00',
  ...row('projects.x1', { name: '会议经费', outturn: '70.00' }),
};

const PROJECT = row('projects.p1', { name: '会议经费', previous: '70.00' });

tableOf('YOY-01', {
  passes: [['every figure that both know', { figures: PROJECT, input: { lastYear: lastYear(BEFORE) } }]],
  boundary: [
    [
      'a hundredth of 万元',
      { figures: { 'expenditure.total.previous': '1200.01' }, input: { lastYear: lastYear(BEFORE) } },
    ],
    [
      'a project that is new',
      { figures: { ...PROJECT, 'projects.p1.name': '新馆搬迁经费' }, input: { lastYear: lastYear(BEFORE) } },
    ],
  ],
  fails: [
    [
      'another total',
      { figures: { 'expenditure.total.previous': '1190.00' }, input: { lastYear: lastYear(BEFORE) } },
      {
        says: '填写为 1190.00 万元，2020 年自评为 1200.00 万元',
        figure: 'expenditure.total.previous',
        fix: '12000000.00',
      },
    ],
    [
      'another headcount',
      { figures: { 'staff.actual.previous': '44' }, input: { lastYear: lastYear(BEFORE) } },
      { says: '填写为 44，2020 年自评为 43', fix: '43' },
    ],
    [
      'of a project of the same name',
      { figures: { ...PROJECT, 'projects.p1.previous': '77.00' }, input: { lastYear: lastYear(BEFORE) } },
      { says: '项目“会议经费”上年决算数填写为 77.00 万元', figure: 'projects.p1.previous' },
    ],
  ],
  lacksInput: [
    ['nothing known of last year', {}, 'lastYear'],
    ['only of the year before that', { input: { lastYear: { ...lastYear(BEFORE), fiscalYear: 2019 } } }, 'lastYear'],
  ],
});

tableOf('YOY-02', {
  passes: [
    [
      'as last year budgeted',
      { figures: { 'threePublics.total.previousBudget': '20.00' }, input: { lastYear: lastYear(BEFORE) } },
    ],
    ['not given, and nothing computed from it', { input: { lastYear: lastYear(BEFORE) } }],
  ],
  boundary: [
    [
      'a hundredth of 万元',
      { figures: { 'threePublics.total.previousBudget': '20.01' }, input: { lastYear: lastYear(BEFORE) } },
    ],
  ],
  fails: [
    [
      'another budget',
      { figures: { 'threePublics.total.previousBudget': '32.00' }, input: { lastYear: lastYear(BEFORE) } },
      {
        says: '填写为 32.00 万元，2020 年自评为 20.00 万元',
        figure: 'threePublics.total.previousBudget',
        fix: '200000.00',
      },
    ],
    [
      'a rate of change from nothing, whatever is known of last year',
      { figures: { 'threePublics.changeRate': '45.00' } },
      { says: '变动率填写为 45.00%，但没有上年预算数，无法核对', figure: 'threePublics.total.previousBudget' },
    ],
    [
      'the text computes from what the forms do not give',
      { text: { performance: '“三公”经费变动率=（58.00-40）÷40=45.00%。' } },
      { says: '以上年预算数 40.00 万元计算，表中没有上年预算数', marks: '变动率=（58.00-40）÷40' },
    ],
    [
      'the text computes from something else',
      {
        text: { performance: '“三公”经费变动率=（58.00-40）÷40=45.00%。' },
        figures: { 'threePublics.total.previousBudget': '44.00' },
      },
      { says: '填报的上年预算数为 44.00 万元', section: 'performance' },
    ],
  ],
  lacksInput: [['nothing known of last year', {}, 'lastYear']],
});

const COPIED = { lastYear: lastYear(SOUND_INDICATORS) };

tableOf('YOY-05', {
  passes: [
    [
      'same targets, other actual values',
      withIndicators({ 'indicators.k1.actual': '3261', 'indicators.k2.actual': '121' }, { input: COPIED }),
    ],
    [
      'two alike are too few',
      withIndicators(
        {},
        {
          input: { lastYear: lastYear(row('indicators.k1', { name: '接待查档人次', target: '3000', actual: '3260' })) },
        },
      ),
    ],
  ],
  boundary: [['three of four', withIndicators({ 'indicators.k1.actual': '3261' }, { input: COPIED })]],
  fails: [
    [
      'all of them',
      withIndicators({}, { input: COPIED }),
      {
        says: '与 2020 年同名的 4 项定量指标中，4 项的指标值和实际完成值与上年完全相同',
        figure: 'indicators.k1.actual',
      },
    ],
  ],
  lacksInput: [
    ['there are no indicators', { input: COPIED }, 'indicators'],
    ['nothing known of last year', withIndicators(), 'lastYear'],
  ],
});

tableOf('YOY-06', {
  passes: [['up and down', { input: { scoreHistory: ['91.20', '94'] } }]],
  boundary: [['moved by more than a tenth once', { input: { scoreHistory: ['93.39', '93.45'] } }]],
  fails: [
    [
      'nothing but 100',
      { text: { performance: '自评得分100分。' }, input: { scoreHistory: ['100', '100.00'] } },
      { says: '连续 3 年自评都是 100 分', figure: 'score.self' },
    ],
    ['hardly moves', { input: { scoreHistory: ['93.4', '93.5'] } }, { says: '变动不超过 0.1 分：93.5、93.4、93.50' }],
  ],
  lacksInput: [
    ['no earlier scores', {}, 'scoreHistory'],
    ['one is too few', { input: { scoreHistory: ['93.4'] } }, 'scoreHistory'],
  ],
});

const HIGH = { 'carryOver.out': '130.00', 'carryOver.rate': '9.83' };

tableOf('YOY-07', {
  passes: [['2.69% now', { input: { lastYear: lastYear({ 'carryOver.rate': '12' }) } }]],
  boundary: [
    ['exactly 9%', { figures: { 'carryOver.rate': '9' }, input: { lastYear: lastYear({ 'carryOver.rate': '12' }) } }],
  ],
  fails: [
    [
      'twice',
      { figures: HIGH, input: { lastYear: lastYear({ 'carryOver.rate': '12' }) } },
      { says: '上年 12%、本年 9.83%，连续两年超过 9%', figure: 'carryOver.rate' },
    ],
  ],
  lacksInput: [
    ['nothing known of last year', { figures: HIGH }, 'lastYear'],
    ['last year does not say', { figures: HIGH, input: { lastYear: lastYear({}) } }, 'carryOver.rate'],
  ],
});

tableOf('YOY-08', {
  passes: [
    ['everything was renewed', { input: { carried: { figures: [], sections: [] } } }],
    [
      'names, units and points stay',
      withIndicators(
        {},
        {
          input: {
            carried: { figures: ['indicators.k1.name', 'indicators.k1.unit', 'indicators.k1.weight'], sections: [] },
          },
        },
      ),
    ],
    [
      'columns of last year stay as they were',
      {
        input: {
          carried: { figures: ['threePublics.total.previous', 'threePublics.total.previousBudget'], sections: [] },
        },
      },
    ],
  ],
  boundary: [['what was cleared since', { input: { carried: { figures: ['goal.expected'], sections: [] } } }]],
  fails: [
    [
      'a section and five cells',
      withIndicators(
        {},
        {
          input: {
            carried: {
              figures: [
                'staff.quota',
                'indicators.k1.actual',
                'indicators.k2.actual',
                'indicators.k1.target',
                'indicators.k2.target',
                'indicators.k6.target',
              ],
              sections: ['problems'],
            },
          },
        },
      ),
      { says: '“七、存在的问题”沿用上年文字', section: 'problems' },
      { says: '编制数沿用上年数据', figure: 'staff.quota' },
      { says: '等 5 项沿用上年数据', figure: 'indicators.k1.actual' },
    ],
  ],
  lacksInput: [['nobody knows what was carried over', {}, 'carried']],
});

const LONG =
  '负责收集、整理、保管本县各类档案，依法向社会开放利用；指导全县机关、团体、企业事业单位的档案业务；组织开展档案宣传、编研和馆藏陈列；推进馆藏档案数字化和电子档案管理；落实库房防火防盗防潮措施；承办县委、县人民政府交办的其他事项，并按季度通报办理情况。';

tableOf('STR-14', {
  passes: [
    [
      'other words',
      {
        text: { overview: LONG },
        input: {
          lastYear: lastYear(
            {},
            { overview: '主要从事林木种苗培育、森林防火和林业有害生物防治，组织义务植树，管护国有林场。'.repeat(4) },
          ),
        },
      },
    ],
    [
      'short phrases are everybody’s',
      {
        input: {
          otherReports: [
            { name: '清岚县林业局', sections: [{ key: 'governmentFund', text: '我单位本年度无政府性基金预算支出。' }] },
          ],
        },
      },
    ],
  ],
  boundary: [
    [
      'half of it is new',
      {
        text: { overview: LONG },
        input: {
          lastYear: lastYear(
            {},
            {
              overview:
                LONG.slice(0, 60) +
                '本年新建县级数字档案馆，接入省级共享利用平台，开通跨馆出证和网上预约，群众可在乡镇便民中心就近查档。',
            },
          ),
        },
      },
    ],
  ],
  fails: [
    [
      'last year’s with other numbers',
      {
        text: { overview: `${LONG}年末实有46人。` },
        input: { lastYear: lastYear({}, { overview: `${LONG}年末实有43人。` }) },
      },
      { says: '“一、部门概况”与上年（2020 年）自评报告相应部分 100% 相同', section: 'overview' },
    ],
    [
      'another unit’s',
      {
        text: { overview: LONG },
        input: { otherReports: [{ name: '清岚县党史办', sections: [{ key: 'overview', text: `${LONG}完。` }] }] },
      },
      { says: '与清岚县党史办的报告相应部分' },
    ],
  ],
  lacksInput: [['nothing to compare with', {}, 'lastYear', 'otherReports']],
});

describe('likeness', () => {
  it.each([
    ['the same', LONG, LONG, 1],
    ['numbers aside', `${LONG}计12件`, `${LONG}计3,400件`, 1],
    ['nothing in common', LONG, '林木种苗培育与森林防火', 0],
    ['nothing at all', '', '', 0],
  ])('%s', (_, left, right, share) => expect(likeness(shinglesOf(left), shinglesOf(right))).toBe(share));
});

describe('a doubt that weighs less than its check', () => {
  const severity = (change: Parameters<typeof evaluation>[0]) =>
    runChecks(evaluation(change), { only: ['SCO-05', 'SCO-10'] }).findings.map(({ code, severity }) => [
      code,
      severity,
    ]);

  it('is a hint where a reason is given, and blocks where none is', () => {
    expect(severity(withIndicators({ 'indicators.k6.score': '13' }))).toEqual([['SCO-05', 'block']]);
    expect(severity(withIndicators({ 'indicators.k6.score': '13', 'indicators.k6.scoreReason': '送档上门' }))).toEqual([
      ['SCO-05', 'hint'],
    ]);
    expect(severity(withIndicators({ 'indicators.k4.deviation': '阅览室改造。' }))).toEqual([['SCO-10', 'hint']]);
  });
});
