import { tableOf } from '../examples/check-table.ts';

const project = (text: string) => ({ text: { generalPublic: text } });

tableOf('ARI-08', {
  passes: [
    ['120.50 + 198.40 + 68.35 + 75.00 = 462.25, and 150.00 + 48.40 = 198.40', {}],
    [
      'a comparison is no part',
      project('代表工作支出198.40万元，其中下拨乡镇150.00万元，机关支出比上年增加48.00万元。'),
    ],
  ],
  boundary: [
    [
      '0.01 万元 off',
      {
        projects: [
          ['甲项目', '200.00'],
          ['乙项目', '262.26'],
        ],
      },
    ],
  ],
  fails: [
    [
      'projects come to more than the total',
      {
        projects: [
          ['甲项目', '200.00'],
          ['乙项目', '120.00'],
          ['丙项目', '152.25'],
        ],
      },
      { says: '200.00 + 120.00 + 152.25 = 472.25 万元，与项目支出 462.25 万元不符', figure: 'expenditure.project' },
    ],
    [
      'towns and own spending are not the project',
      project('代表工作支出198.40万元，其中下拨到乡镇150.00万元，机关支出84.40万元；其他略。'),
      { says: '150.00 + 84.40 = 234.40 万元，大于该项目支出 198.40 万元', section: 'generalPublic' },
    ],
  ],
  lacksInput: [
    ['no project listed', { projects: [] }, 'projects'],
    [
      'one project masked',
      {
        projects: [
          ['甲项目', '200.00'],
          ['乙项目', null],
        ],
      },
      'projects',
    ],
    ['total masked', { figures: { 'expenditure.project': '*' } }, 'expenditure.project'],
  ],
});

tableOf('ARI-16', {
  passes: [['12 + 1310 = 1286.42 + 35.58', {}]],
  boundary: [['0.01 万元 off', { figures: { 'carryOver.out': '35.59' } }]],
  fails: [
    [
      'nothing carried on, though something is left',
      { figures: { 'carryOver.out': '0' } },
      {
        says: '上年结转 12.00 + 收入 1310.00 = 1322.00 万元，支出 1286.42 + 年末结转结余 0.00 = 1286.42 万元',
        fix: '355800.00',
      },
    ],
  ],
  lacksInput: [
    [
      'nothing known of carry-over',
      { figures: { 'carryOver.in': '', 'carryOver.out': '' } },
      'carryOver.in',
      'carryOver.out',
    ],
  ],
});

tableOf('ARI-18', {
  passes: [
    ['income above expenditure', {}],
    ['the gap was carried over', { figures: { 'income.total': '1280.00', 'carryOver.in': '10.00' } }],
    ['income above expenditure, carry-over masked', { figures: { 'carryOver.in': '*' } }],
  ],
  boundary: [['exactly the gap', { figures: { 'income.total': '1274.42' } }]],
  fails: [
    [
      'a gap that nothing covers',
      { figures: { 'income.total': '1280.00', 'carryOver.in': '' } },
      { says: '支出 1286.42 万元大于收入 1280.00 万元，差额 6.42 万元，写明的上年结转为 0.00 万元' },
    ],
    ['a gap larger than what was carried over', { figures: { 'income.total': '1200.00' } }, { found: '12.00 万元' }],
  ],
  lacksInput: [
    ['income missing', { figures: { 'income.total': '' } }, 'income.total'],
    ['a gap, and carry-over masked', { figures: { 'income.total': '1280.00', 'carryOver.in': '*' } }, 'carryOver.in'],
  ],
});

tableOf('ARI-19', {
  passes: [
    ['1250 + 60 + 12 = 1322', {}],
    ['without what was carried over', { figures: { 'budget.adjusted': '1310.00' } }],
    ['nothing changed', { ...project('没有调整预算。'), figures: { 'budget.adjusted': '1250.00' } }],
    ['told twice', project('追加预算60.00万元，其中人员经费略。上述追加预算60.00万元均已支付。')],
    ['added and cut', { ...project('全年追加100.00万元，追减40.00万元。') }],
  ],
  boundary: [['0.01 万元 off', { figures: { 'budget.adjusted': '1322.01' } }]],
  fails: [
    [
      'more than was added',
      { figures: { 'budget.adjusted': '1400.00' } },
      { says: '应为 1322.00 万元，填报 1400.00 万元', expected: '1322.00 万元' },
    ],
  ],
  lacksInput: [
    [
      'changed, and the text does not say how',
      { ...project('基本支出824.17万元。'), figures: { 'carryOver.in': '' } },
      'sections',
    ],
    ['adjusted budget masked', { figures: { 'budget.adjusted': '*' } }, 'budget.adjusted'],
  ],
});

tableOf('ARI-23', {
  passes: [
    ['64.07% and 35.93% of the total', {}],
    ['of the amount that stands before', project('会议费用75.00万元，其中场地费30.00万元，占40.00%。')],
    ['of a named whole', project('人员经费702.55万元，占基本支出的85.24%。')],
  ],
  boundary: [['a tenth of a point', project('基本支出824.17万元，占部门支出总额的64.17%。')]],
  fails: [
    [
      'digits changed places',
      project('基本支出824.17万元，占部门支出总额的46.07%。'),
      { says: '824.17 ÷ 1286.42 = 64.07%，写作 46.07%', marks: '824.17万元，占部门支出总额的46.07%' },
    ],
    [
      'each within a tenth, together not 100',
      project('基本支出824.17万元，占64.17%；项目支出462.25万元，占36.02%。'),
      { says: '各部分占比合计 100.19%', expected: '100%' },
    ],
  ],
  lacksInput: [['no shares told', project('基本支出824.17万元。'), 'sections']],
});

tableOf('ARI-24', {
  passes: [
    ['not said', {}],
    ['of a budget', project('支出1286.42万元，完成年初预算的102.91%。')],
  ],
  boundary: [
    ['a budget of one fen', { ...project('完成年初预算的100%。'), figures: { 'budget.original': '0.000001' } }],
  ],
  fails: [
    [
      'of nothing',
      { ...project('政府采购金额28.50万元，完成年初预算的100%。'), figures: { 'procurement.total.budget': '0' } },
      { says: '政府采购金额（年初预算数）为 0', marks: '完成年初预算的100%' },
    ],
  ],
  lacksInput: [
    [
      'the budget it speaks of is not known',
      project('公务接待费8.56万元，完成年初预算的95.11%。'),
      'threePublics.reception.budget',
    ],
  ],
});
