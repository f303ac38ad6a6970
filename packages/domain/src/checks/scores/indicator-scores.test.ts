import { HUNAN_2021 } from '../../built-in/index.ts';
import { tableOf } from '../examples/check-table.ts';
import { CAPPED, row, withIndicators, without, withProject } from '../examples/sound-indicators.ts';

const NONE = ['there are no indicators', {}, 'indicators'] as const;

tableOf('SCO-01', {
  passes: [
    ['as computed', withIndicators()],
    ['a project’s too', withProject()],
  ],
  boundary: [
    ['exactly the points', withIndicators({ 'indicators.k6.score': '15' })],
    ['nothing', withIndicators({ 'indicators.k6.score': '0' })],
  ],
  fails: [
    [
      'a hundredth too many',
      withIndicators({ 'indicators.k1.score': '15.01' }),
      { says: '“接待查档人次”得 15.01 分，应在 0 与分值 15 分之间', figure: 'indicators.k1.score' },
    ],
    ['below nothing', withIndicators({ 'indicators.k2.score': '-1' }), { found: '-1 分' }],
    [
      'in a project',
      withProject({ 'projectIndicators.q4.score': '12' }),
      { says: '项目“事务管理经费”的“使用人员满意度”得 12 分', figure: 'projectIndicators.q4.score' },
    ],
  ],
  lacksInput: [
    NONE,
    ['masked points', withIndicators({ 'indicators.k1.weight': '*' }), 'indicators.*.weight'],
    [
      'no score, and nothing to compute one from',
      withIndicators({ 'indicators.k1.score': '', 'indicators.k1.actual': '' }),
      'indicators.*.score',
    ],
  ],
});

tableOf('SCO-02', {
  passes: [
    ['50, 30 and 10 beside 10 for execution', withIndicators()],
    ['a project’s too', withProject()],
  ],
  boundary: [
    [
      'thirds that make ten',
      withIndicators({
        'indicators.k3.weight': '3.33',
        'indicators.k4.weight': '3.33',
        ...row('indicators.k8', { name: '查档答复时间', level1: 'output', weight: '13.34' }),
      }),
    ],
    [
      'a project that only pays wages has no satisfaction',
      withProject({
        ...without('projectIndicators.q4'),
        'projects.p1.name': '临聘人员工资',
        'projectIndicators.q1.weight': '30',
        'projectIndicators.q2.weight': '30',
      }),
    ],
  ],
  fails: [
    [
      'five too many',
      withIndicators({ 'indicators.k1.weight': '20' }),
      { says: '部门整体支出的指标分值合计 95 分，加预算执行 10 分为 105 分，应为 100 分', found: '95 分' },
    ],
    [
      '100 in all, but shared out otherwise',
      withIndicators({ 'indicators.k1.weight': '20', 'indicators.k5.weight': '10' }),
      { says: '产出指标分值合计 55 分，模板规定为 50 分' },
      { says: '效益指标分值合计 25 分，模板规定为 30 分', figure: 'indicators.k5.weight' },
    ],
    [
      'of a project',
      withProject({ 'projectIndicators.q3.weight': '20' }),
      { says: '项目“事务管理经费”的指标分值合计 80 分' },
    ],
  ],
  lacksInput: [
    NONE,
    ['a row without points', withIndicators({ 'indicators.k2.weight': '' }), 'indicators.*.weight'],
    ['a row of no level', withIndicators({ 'indicators.k2.level1': '' }), 'indicators.*.level1'],
  ],
});

tableOf('SCO-03', {
  passes: [
    ['9.73 and seven scores make 93.50', withIndicators()],
    ['a project’s make 99.64', withProject()],
    ['the text and the form, without indicators', {}],
    ['the text says 93.5', withIndicators({}, { text: { performance: '自评得分93.5分。' } })],
    [
      'above the cap, which is SCO-08’s',
      withIndicators(
        { 'budget.executionRate': '40', 'score.execution': '4', 'score.self': '87.77' },
        {
          input: CAPPED,
          text: { performance: '略。' },
        },
      ),
    ],
  ],
  boundary: [['a tenth of a point', withIndicators({ 'score.self': '93.60' }, { text: { performance: '略。' } })]],
  fails: [
    [
      'one point more than the sum',
      withIndicators({ 'score.self': '94.50' }, { text: { performance: '略。' } }),
      {
        says: '部门整体支出总分 94.50 分，预算执行 9.73 分与 7 项指标得分合计为 93.5 分',
        figure: 'score.self',
        fix: '93.5',
      },
    ],
    [
      'the text gives another total',
      withIndicators({}, { text: { performance: '自评得分95分。' } }),
      { says: '正文自评得分 95 分，表格总分 93.50 分', marks: '自评得分95分' },
    ],
    [
      'of a project',
      withProject({ 'projects.p1.score': '100' }),
      { says: '项目“事务管理经费”总分 100 分', fix: '99.64' },
    ],
  ],
  lacksInput: [
    ['neither indicators nor a score in the text', { text: { performance: '略。' } }, 'indicators'],
    [
      'a score is not known',
      withIndicators({ 'indicators.k1.score': '*' }, { text: { performance: '略。' } }),
      'indicators.*.score',
    ],
  ],
});

tableOf('SCO-04', {
  passes: [
    ['97.31% of 10 are 9.73', { figures: { 'score.execution': '9.73' } }],
    ['computed, where nobody states it', {}],
    ['a project’s 96.40%', withProject()],
  ],
  boundary: [
    [
      'more than a hundred percent counts as a hundred',
      { figures: { 'score.execution': '10', 'budget.executionRate': '104' } },
    ],
    ['a tenth of a point', { figures: { 'score.execution': '9.83' } }],
  ],
  fails: [
    [
      '76% and full points',
      { figures: { 'score.execution': '10', 'budget.executionRate': '76' } },
      { says: '预算执行得分为 10 分；执行率 76%、分值 10 分，应得 7.60 分', figure: 'score.execution', fix: '7.60' },
    ],
    [
      'of a project',
      withProject({ 'projects.p1.executionScore': '10' }),
      { says: '“事务管理经费”预算执行得分为 10 分', figure: 'projects.p1.executionScore', fix: '9.64' },
    ],
  ],
  lacksInput: [
    ['no rate', { figures: { 'budget.executionRate': '*', 'score.execution': '10' } }, 'budget.executionRate'],
    ['neither', { figures: { 'budget.executionRate': '*' } }, 'budget.executionRate', 'score.execution'],
  ],
});

tableOf('SCO-05', {
  passes: [
    ['as computed', withProject()],
    ['less than computed', withIndicators({ 'indicators.k1.score': '12' })],
    ['computed, where nobody states it', withIndicators({ 'indicators.k6.score': '' })],
    ['a judged one is SCO-06’s', withIndicators({ 'indicators.k5.score': '15' })],
    ['full marks for a missed target are SCO-13’s', withIndicators({ 'indicators.k6.score': '15' })],
    [
      'nothing was built this year: full marks by the standard',
      withIndicators(
        row('indicators.k8', {
          name: '新建楼堂馆所面积控制率',
          library: 'H05',
          sign: 'atMost',
          weight: '5',
          actual: '无',
        }),
      ),
    ],
  ],
  boundary: [['a tenth of a point more', withIndicators({ 'indicators.k6.score': '11.87' })]],
  fails: [
    [
      'more, and no reason',
      withIndicators({ 'indicators.k6.score': '13' }),
      { says: '“开放档案利用数量”自评 13 分，高于计算得分 11.77 分，未写明理由', figure: 'indicators.k6.score' },
    ],
    [
      'more, with a reason that the bureau sees',
      withIndicators({ 'indicators.k6.score': '13', 'indicators.k6.scoreReason': '停用期间开展了送档上门' }),
      { says: '高于计算得分 11.77 分，理由：停用期间开展了送档上门' },
    ],
  ],
  lacksInput: [
    NONE,
    ['no actual value', withIndicators({ 'indicators.k1.actual': '' }), 'indicators.*.actual'],
    ['no sign', withIndicators({ 'indicators.k1.sign': '' }), 'indicators.*.sign'],
  ],
});

tableOf('SCO-06', {
  passes: [
    ['80% of 15 are 12', withIndicators()],
    [
      'within the band that is named',
      withIndicators({
        'indicators.k5.actual': '部分达成并具有一定效果',
        'indicators.k5.coefficient': '70',
        'indicators.k5.score': '10.5',
      }),
    ],
    ['none that is judged', withIndicators(without('indicators.k5'))],
  ],
  boundary: [
    ['the best there is', withIndicators({ 'indicators.k5.coefficient': '100', 'indicators.k5.score': '15' })],
    ['60 is the middle band', withIndicators({ 'indicators.k5.coefficient': '60', 'indicators.k5.score': '9' })],
  ],
  fails: [
    [
      'the score belongs to a better band',
      withIndicators({ 'indicators.k5.coefficient': '70', 'indicators.k5.score': '14' }),
      {
        says: '“馆际互查便民”评为“部分达成并具有一定效果”（60%–80%），得 14 分不在该档内',
        figure: 'indicators.k5.score',
      },
    ],
    [
      'the coefficient is not the band’s that is named',
      withIndicators({ 'indicators.k5.actual': '部分达成并具有一定效果' }),
      { says: '得分系数 80%不在该档内', figure: 'indicators.k5.coefficient' },
    ],
    [
      'more than a hundred percent',
      withIndicators({ 'indicators.k5.coefficient': '120', 'indicators.k5.score': '15' }),
      { says: '不在任何档次内' },
    ],
  ],
  lacksInput: [
    NONE,
    ['nobody judged it', withIndicators({ 'indicators.k5.coefficient': '' }), 'indicators.*.coefficient'],
  ],
});

const LIBRARY = {
  template: {
    ...HUNAN_2021,
    library: [
      {
        code: 'T01',
        level1: 'process',
        level2: 'execution',
        name: { zh: '预算完成率', en: 'Budget completion' },
        formula: { zh: '预算完成数除以预算数', en: 'Completed over budget' },
        sign: 'atLeast' as const,
        unit: '%',
        weight: '8',
        standard: 'ratioUp',
        fullMarks: '100%计满分，计8分',
        source: '部门整体支出绩效评价指标表',
      },
    ],
  },
};

const PICKED = row('indicators.k8', {
  name: '预算完成率',
  level1: 'output',
  library: 'T01',
  sign: 'atLeast',
  target: '100',
  actual: '100',
  unit: '%',
  weight: '8',
});

tableOf('SCO-07', {
  passes: [
    ['none from the library', withIndicators()],
    ['8 points, and the words say 8', withIndicators(PICKED, { input: LIBRARY })],
    [
      'five points of the county’s own, where the framework sets none',
      withIndicators(
        { ...PICKED, 'indicators.k8.weight': '5' },
        {
          input: {
            template: {
              ...LIBRARY.template,
              library: LIBRARY.template.library.map(({ fullMarks: _, ...item }) => ({ ...item, weight: '0' })),
            },
          },
        },
      ),
    ],
  ],
  boundary: [['8.0 is 8', withIndicators({ ...PICKED, 'indicators.k8.weight': '8.0' }, { input: LIBRARY })]],
  fails: [
    [
      'five points, and the words say 8',
      withIndicators({ ...PICKED, 'indicators.k8.weight': '5' }, { input: LIBRARY }),
      { says: '“预算完成率”分值 5 分，评分标准写作“100%计满分，计8分”', expected: '8 分' },
    ],
    [
      'other points than the library’s, whose words say nothing',
      withIndicators(
        { ...PICKED, 'indicators.k8.weight': '5' },
        {
          input: {
            template: {
              ...LIBRARY.template,
              library: LIBRARY.template.library.map(({ fullMarks: _, ...item }) => item),
            },
          },
        },
      ),
      { says: '“预算完成率”分值 5 分，指标库为 8 分' },
    ],
  ],
  lacksInput: [NONE, ['no points', withIndicators({ 'indicators.k1.weight': '' }), 'indicators.*.weight']],
});

tableOf('SCO-09', {
  passes: [
    ['8.67% above', withIndicators()],
    [
      'a third above, and explained',
      withIndicators({ 'indicators.k1.actual': '4000', 'indicators.k1.deviation': '新增馆际互查。' }),
    ],
    ['less of what is limited', withProject({ 'projectIndicators.q3.actual': '1' })],
  ],
  boundary: [['29.99% above', withIndicators({ 'indicators.k1.actual': '3899.7' })]],
  fails: [
    [
      'exactly 30%',
      withIndicators({ 'indicators.k1.actual': '3900' }),
      {
        says: '“接待查档人次”实际完成 3900 人次，高出指标值（3000 人次）30.00%，未说明原因',
        figure: 'indicators.k1.actual',
      },
    ],
  ],
  lacksInput: [NONE, ['no target', withIndicators({ 'indicators.k1.target': '' }), 'indicators.*.target']],
});

tableOf('SCO-10', {
  passes: [['both that lost points have their reason', withIndicators()]],
  boundary: [
    ['reached exactly, full marks', withIndicators({ 'indicators.k1.actual': '3000' })],
    [
      'a reason for what was far exceeded',
      withIndicators({ 'indicators.k1.actual': '4000', 'indicators.k1.deviation': '新增馆际互查。' }),
    ],
  ],
  fails: [
    [
      'missed, and no reason',
      withIndicators({ 'indicators.k6.deviation': '' }),
      { says: '“开放档案利用数量”未完成指标值，未填写偏差原因', figure: 'indicators.k6.deviation' },
    ],
    [
      'points lost, and no reason',
      withIndicators({ 'indicators.k5.deviation': '' }),
      { says: '“馆际互查便民”未得满分' },
    ],
    [
      'a reason beside full marks',
      withIndicators({ 'indicators.k4.deviation': '阅览室改造。' }),
      { says: '“查档办结率”已完成并得满分，却填有偏差原因' },
    ],
  ],
  lacksInput: [
    NONE,
    [
      'neither actual value nor score',
      withIndicators({ 'indicators.k1.actual': '*', 'indicators.k1.score': '' }),
      'indicators.*.actual',
      'indicators.*.score',
    ],
  ],
});

tableOf('SCO-13', {
  passes: [
    ['missed, and points lost', withIndicators()],
    ['in the text: reached', withIndicators({}, { text: { performance: '公众满意度 ≥95% 96% 10 10' } })],
    ['in the text: missed, points lost', withIndicators({}, { text: { performance: '公众满意度 ≥95% 90% 10 9' } })],
  ],
  boundary: [
    ['a hundredth less than full', withIndicators({ 'indicators.k6.score': '14.99' })],
    ['reached to the day', withIndicators({ 'indicators.k3.actual': '2021-12-31' })],
  ],
  fails: [
    [
      'missed, and full marks',
      withIndicators({ 'indicators.k6.score': '15' }),
      {
        says: '“开放档案利用数量”的指标值为 ≥6000 卷，实际完成 4708 卷，未完成而得满分 15 分',
        figure: 'indicators.k6.score',
      },
    ],
    [
      'late, and full marks',
      withIndicators({ 'indicators.k3.actual': '2022-01-05' }),
      { says: '“进馆档案接收完成时间”的指标值为 2021-12-31，实际完成 2022-01-05' },
    ],
    [
      'in a line of the text',
      { text: { performance: '满意度指标 公众满意度 ≥95% 90% 10 10' } },
      { says: '“公众满意度”的指标值为 ≥95%，实际完成 90%', marks: '公众满意度 ≥95% 90% 10 10' },
    ],
  ],
  lacksInput: [NONE, ['no actual value', withIndicators({ 'indicators.k1.actual': '' }), 'indicators.*.actual']],
});

tableOf('SCO-14', {
  passes: [['a point apart', { input: { reviewScore: '92.50' } }]],
  boundary: [['exactly ten points', { input: { reviewScore: '83.50' } }]],
  fails: [
    [
      'twelve points',
      { input: { reviewScore: '81.50' } },
      { says: '自评 93.50 分，财政评价 81.50 分，相差 12 分', figure: 'score.self' },
    ],
  ],
  lacksInput: [['not reviewed yet', {}, 'reviewScore']],
});
