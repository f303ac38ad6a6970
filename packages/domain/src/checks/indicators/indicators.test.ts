import { tableOf } from '../examples/check-table.ts';
import { lastYear } from '../examples/last-year.ts';
import type { FigureRow } from '../examples/sound-evaluation.ts';
import { row, SOUND_INDICATORS, withIndicators, without, withProject } from '../examples/sound-indicators.ts';

const NONE = ['there are no indicators', {}, 'indicators'] as const;

tableOf('IND-01', {
  passes: [
    ['output, benefit and satisfaction', withIndicators()],
    ['a project’s too', withProject()],
  ],
  boundary: [
    [
      'wages have nobody to satisfy',
      withProject({ ...without('projectIndicators.q4'), 'projects.p1.name': '退役军人津补贴发放' }),
    ],
  ],
  fails: [
    [
      'no satisfaction',
      withIndicators(without('indicators.k7')),
      { says: '部门整体支出没有满意度指标', figure: 'indicators.k1.level1' },
    ],
    [
      'a project without benefit',
      withProject(without('projectIndicators.q3')),
      { says: '项目“事务管理经费”没有效益指标' },
    ],
  ],
  lacksInput: [NONE, ['a row of no level', withIndicators({ 'indicators.k2.level1': '' }), 'indicators.*.level1']],
});

tableOf('IND-02', {
  passes: [['seven, at most 15 points each', withIndicators()]],
  boundary: [
    ['three are enough', withIndicators(without('indicators.k1', 'indicators.k2', 'indicators.k3', 'indicators.k4'))],
    ['30 points are the most', withIndicators({ 'indicators.k1.weight': '30' })],
  ],
  fails: [
    [
      'two',
      withIndicators(without('indicators.k1', 'indicators.k2', 'indicators.k3', 'indicators.k4', 'indicators.k5')),
      { says: '部门整体支出只有 2 项指标，模板规定不少于 3 项' },
    ],
    [
      'one that decides everything',
      withIndicators({ 'indicators.k1.weight': '30.5' }),
      { says: '“接待查档人次”分值 30.5 分，单项不应超过 30 分', figure: 'indicators.k1.weight' },
    ],
  ],
  lacksInput: [NONE],
});

tableOf('IND-03', {
  passes: [
    ['a state that can be checked', withIndicators()],
    [
      'words of praise with evidence',
      withIndicators({ 'indicators.k5.target': '明显提升', 'indicators.k5.evidence': '互查协议两份' }),
    ],
  ],
  boundary: [['praise of something', withIndicators({ 'indicators.k5.target': '馆际互查有效推进至三家' })]],
  fails: [
    [
      'only praise',
      withIndicators({ 'indicators.k5.target': '进一步提升' }),
      { says: '“馆际互查便民”的指标值“进一步提升”空泛', figure: 'indicators.k5.target' },
    ],
    ['the usual one', withIndicators({ 'indicators.k5.target': '效果明显' }), { found: '效果明显' }],
  ],
  lacksInput: [NONE, ['no target', withIndicators({ 'indicators.k5.target': '' }), 'indicators.*.target']],
});

tableOf('IND-04', {
  passes: [['each has its unit', withIndicators()]],
  boundary: [['a date needs none', withIndicators({ 'indicators.k3.unit': '' })]],
  fails: [
    [
      'a bare number',
      withIndicators({ 'indicators.k1.unit': '' }),
      { says: '“接待查档人次”的指标值 3000 没有计量单位', figure: 'indicators.k1.unit' },
    ],
  ],
  lacksInput: [NONE, ['no sign', withIndicators({ 'indicators.k1.sign': '' }), 'indicators.*.sign']],
});

const COST: FigureRow = row('indicators.k8', {
  name: '单页扫描成本',
  level1: 'output',
  level2: 'cost',
  sign: 'atMost',
  target: '0.8',
  actual: '0.75',
  unit: '元',
});

tableOf('IND-05', {
  passes: [
    ['none under cost', withIndicators()],
    ['a limit', withIndicators(COST)],
  ],
  boundary: [
    [
      'a rate of saving',
      withIndicators({ ...COST, 'indicators.k8.name': '扫描成本节约率', 'indicators.k8.sign': 'atLeast' }),
    ],
  ],
  fails: [
    [
      'at least',
      withIndicators({ ...COST, 'indicators.k8.sign': 'atLeast' }),
      { says: '“单页扫描成本”是成本指标，不应用“≥”', figure: 'indicators.k8.sign', expected: '≤' },
    ],
  ],
  lacksInput: [NONE, ['no level', withIndicators({ ...COST, 'indicators.k8.level1': '' }), 'indicators.*.level1']],
});

tableOf('IND-06', {
  passes: [['the last day of the year', withIndicators()]],
  boundary: [
    ['in words', withIndicators({ 'indicators.k3.target': '2021年12月底前' })],
    ['a month that names no year', withIndicators({ 'indicators.k3.target': '12月底前' })],
    ['a span within the year', withIndicators({ 'indicators.k3.target': '2021年3月1日至2021年12月31日' })],
  ],
  fails: [
    [
      'last year’s date',
      withIndicators({ 'indicators.k3.target': '2020-12-31' }),
      { says: '“进馆档案接收完成时间”的期限“2020-12-31”不在 2021 年度内', figure: 'indicators.k3.target' },
    ],
    [
      'ends before it begins',
      withIndicators({ 'indicators.k3.target': '2021年12月1日至2021年3月31日' }),
      { says: '开始晚于结束' },
    ],
  ],
  lacksInput: [NONE, ['no date', withIndicators({ 'indicators.k3.target': '' }), 'indicators.*.target']],
});

tableOf('IND-07', {
  passes: [
    ['all plausible', withIndicators()],
    [
      'what is done about complaints',
      withIndicators({ 'indicators.k4.name': '投诉办结率', 'indicators.k4.sign': 'atLeast' }),
    ],
  ],
  boundary: [['exactly none', withIndicators({ 'indicators.k4.name': '安全事故数', 'indicators.k4.sign': 'equal' })]],
  fails: [
    [
      'complaints, the more the better',
      withIndicators({ 'indicators.k4.name': '群众投诉率', 'indicators.k4.sign': 'atLeast' }),
      { says: '“群众投诉率”越低越好，不应用“≥”', figure: 'indicators.k4.sign' },
    ],
    [
      'satisfaction, the less the better',
      withIndicators({ 'indicators.k7.sign': 'atMost' }),
      { says: '“查档群众满意度”越高越好，不应用“≤”' },
    ],
  ],
  lacksInput: [NONE, ['no sign', withIndicators({ 'indicators.k1.sign': '' }), 'indicators.*.sign']],
});

const SAME_BUDGET = { 'expenditure.total.budget': '1200.00', 'expenditure.total.previousBudget': '1200.00' };
const MORE_BUDGET = { 'expenditure.total.budget': '1260.00', 'expenditure.total.previousBudget': '1200.00' };

tableOf('IND-08', {
  passes: [
    [
      'more than last year',
      withIndicators({}, { input: { lastYear: lastYear({ ...SOUND_INDICATORS, 'indicators.k1.actual': '2900' }) } }),
    ],
    ['an indicator that is new', withIndicators({}, { input: { lastYear: lastYear({}) } })],
  ],
  boundary: [
    [
      'exactly 20% less, with the same budget',
      withIndicators(SAME_BUDGET, {
        input: { lastYear: lastYear({ ...row('indicators.k1', { name: '接待查档人次', actual: '3750' }) }) },
      }),
    ],
    [
      'the same, with more',
      withIndicators(MORE_BUDGET, {
        input: { lastYear: lastYear({ ...row('indicators.k1', { name: '接待查档人次', actual: '3000' }) }) },
      }),
    ],
  ],
  fails: [
    [
      'a quarter less',
      withIndicators(SAME_BUDGET, {
        input: { lastYear: lastYear({ ...row('indicators.k1', { name: '接待查档人次', actual: '4000' }) }) },
      }),
      {
        says: '“接待查档人次”的指标值为 3000 人次，上年实际完成 4000 人次，差 25.00%，目标偏低',
        figure: 'indicators.k1.target',
      },
    ],
    [
      'a little less, with 5% more money',
      withIndicators(MORE_BUDGET, {
        input: { lastYear: lastYear({ ...row('indicators.k1', { name: '接待查档人次', actual: '3050' }) }) },
      }),
      { says: '而预算比上年增加 5.00%' },
    ],
    [
      'an execution of 70% is enough',
      withIndicators({
        'indicators.k4.name': '预算完成率',
        'indicators.k4.sign': 'atLeast',
        'indicators.k4.target': '70',
      }),
      { says: '“预算完成率”的指标值只有 70%，低于 90%' },
    ],
  ],
  lacksInput: [NONE, ['nothing known of last year', withIndicators(), 'lastYear']],
});

tableOf('IND-09', {
  passes: [
    [
      'every task has its indicator',
      withIndicators({ 'goal.expected': '1.接待群众查档；2.开展馆藏档案数字化扫描；3.做好进馆档案接收。' }),
    ],
  ],
  boundary: [['a clause of common words', withIndicators({ 'goal.expected': '全面完成年度各项工作任务。' })]],
  fails: [
    [
      'a task without one',
      withIndicators({ 'goal.expected': '接待群众查档；编纂地方志丛书两部。' }),
      { says: '部门整体支出的年度目标提到“编纂地方志丛书两部”', figure: 'goal.expected' },
    ],
    [
      'of a project',
      withProject({ 'projects.p1.goalExpected': '维护设备；培训乡镇档案员八十人次。', 'goal.expected': '' }),
      { says: '项目“事务管理经费”的年度目标提到“培训乡镇档案员八十人次”', figure: 'projects.p1.goalExpected' },
    ],
  ],
  lacksInput: [NONE, ['no goal', withIndicators(), 'goal.expected']],
});

tableOf('IND-10', {
  passes: [['none is zero', withIndicators()]],
  boundary: [
    [
      'all or nothing',
      withIndicators({
        'indicators.k4.name': '安全事故数',
        'indicators.k4.target': '0',
        'indicators.k4.standard': 'whole',
      }),
    ],
  ],
  fails: [
    [
      'a ratio to nothing',
      withIndicators({ 'indicators.k1.target': '0' }),
      { says: '“接待查档人次”的指标值为 0，而按比例计分', figure: 'indicators.k1.target' },
    ],
  ],
  lacksInput: [NONE, ['no target', withIndicators({ 'indicators.k1.target': '*' }), 'indicators.*.target']],
});

tableOf('IND-11', {
  passes: [['each of its kind', withIndicators()]],
  boundary: [
    [
      'words for a target in words',
      withIndicators({ 'indicators.k4.target': '全部办结', 'indicators.k4.actual': '全部办结' }),
    ],
    ['a date in words', withIndicators({ 'indicators.k3.actual': '2021年11月' })],
  ],
  fails: [
    [
      'as expected, where a number is due',
      withIndicators({ 'indicators.k1.actual': '达成预期指标' }),
      { says: '“接待查档人次”是定量指标，实际完成值填写为“达成预期指标”', figure: 'indicators.k1.actual' },
    ],
    [
      'a number, where words are',
      withIndicators({ 'indicators.k5.actual': '2' }),
      { says: '“馆际互查便民”是定性指标' },
    ],
    ['as expected, where a date is', withIndicators({ 'indicators.k3.actual': '按时完成' }), { expected: '完成日期' }],
  ],
  lacksInput: [NONE, ['no actual value', withIndicators({ 'indicators.k1.actual': '' }), 'indicators.*.actual']],
});

tableOf('IND-12', {
  passes: [
    ['118 answers', withProject()],
    [
      'a questionnaire is attached',
      withIndicators({
        'indicators.k7.evidence': '',
        ...row('attachments.a1', { name: '问卷', kind: 'questionnaire', indicator: 'k7' }),
      }),
    ],
  ],
  boundary: [['30 answers', withIndicators({ 'indicators.k7.evidence': '收回问卷30份' })]],
  fails: [
    [
      'satisfaction, and nobody was asked',
      withIndicators({ 'indicators.k7.evidence': '' }),
      { says: '“查档群众满意度”没有满意度调查材料', figure: 'indicators.k7.evidence' },
    ],
    ['29 answers', withIndicators({ 'indicators.k7.evidence': '收回问卷29份' }), { says: '只有 29 份，少于 30 份' }],
    [
      'full marks for words, and no evidence',
      withIndicators({ 'indicators.k5.coefficient': '100', 'indicators.k5.score': '15' }),
      { says: '“馆际互查便民”得满分而没有佐证' },
    ],
  ],
  lacksInput: [NONE, ['a row of no level', withIndicators({ 'indicators.k2.level1': '' }), 'indicators.*.level1']],
});
