import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

tableOf('ARI-03', {
  passes: [['600 + 102.55 = 702.55, 115 + 6.62 = 121.62', filled()]],
  boundary: [['0.01 万元 off', filled({ 'expenditure.basic.personnel.wages': '600.01' })]],
  fails: [
    [
      'capital items not counted',
      filled({ 'expenditure.basic.routine.goods': '121.62' }),
      { says: '121.62 + 6.62 = 128.24 万元，填报 121.62 万元', figure: 'expenditure.basic.routine' },
    ],
  ],
  lacksInput: [
    ['wages not given', filled({ 'expenditure.basic.personnel.wages': '' }), 'expenditure.basic.personnel.wages'],
  ],
});

tableOf('ARI-19', {
  passes: [
    ['60 recorded as added, and told', filled()],
    [
      'what is recorded stands, whatever the text tells',
      filled({}, { text: { generalPublic: '全年追加预算80.00万元。' } }),
    ],
  ],
  boundary: [['0.01 万元 off', filled({ 'budget.added': '60.01' })]],
  fails: [
    [
      'more was added than recorded',
      filled({ 'budget.added': '40.00' }),
      { says: '加追加 40.00 万元', expected: '1302.00 万元', figure: 'budget.adjusted' },
    ],
  ],
  lacksInput: [],
});

tableOf('ARI-06', {
  passes: [
    [
      'the adjusted budget adds up',
      filled({
        'threePublics.total.adjusted': '20.00',
        'threePublics.vehicles.adjusted': '10.00',
        'threePublics.reception.adjusted': '10.00',
        'threePublics.overseas.adjusted': '0',
      }),
    ],
  ],
  boundary: [],
  fails: [
    [
      'the adjusted budget does not',
      filled({
        'threePublics.total.adjusted': '22.00',
        'threePublics.vehicles.adjusted': '10.00',
        'threePublics.reception.adjusted': '10.00',
        'threePublics.overseas.adjusted': '0',
      }),
      { figure: 'threePublics.total.adjusted', expected: '20.00 万元' },
    ],
  ],
  lacksInput: [],
});

tableOf('XRF-05', {
  passes: [['118 of 800 budgeted', filled()]],
  boundary: [['all of it', filled({ 'expenditure.basic.routine.budget': '800.00' })]],
  fails: [
    [
      'a budget in 元',
      filled({ 'expenditure.basic.routine.budget': '1180000' }),
      { figure: 'expenditure.basic.routine.budget', says: '大于基本支出（年初预算数） 800.00 万元' },
    ],
  ],
  lacksInput: [],
});

tableOf('ARI-08', {
  passes: [['once the projects have forms, XRF-04 compares them', filled({}, { projects: [['甲项目', '1.00']] })]],
  boundary: [],
  fails: [],
  lacksInput: [],
});

tableOf('PRC-01', {
  passes: [
    [
      'a budget added in the year covers it',
      { figures: { 'procurement.total.budget': '0', 'procurement.total.adjusted': '28.50' } },
    ],
  ],
  boundary: [],
  fails: [
    [
      'a budget added in the year does not',
      { figures: { 'procurement.total.budget': '0', 'procurement.total.adjusted': '20.00' } },
      { found: '28.50 万元' },
    ],
  ],
  lacksInput: [],
});

tableOf('NUM-06', {
  passes: [['rates within their range', filled()]],
  boundary: [['all of it', filled({ 'indicators.s.actual': '100' })]],
  fails: [
    [
      'a project spent more than its budget, and more than all are content',
      filled({ 'projects.d.adjusted': '60.00', 'indicators.s.actual': '101' }),
      { says: '“会议经费”执行率不应为 125.00%', figure: 'projects.d.executionRate' },
      { says: '“群众满意率”实际完成值不应为 101%', figure: 'indicators.s.actual' },
    ],
  ],
  lacksInput: [],
});
