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

tableOf('ARI-02', {
  passes: [['a column of which a part is missing is not judged', filled({ 'expenditure.basic.budget': '999.00' })]],
  boundary: [
    [
      '0.01 万元 off in the budget',
      filled({ 'expenditure.basic.budget': '800.01', 'expenditure.basic.personnel.budget': '682.00' }),
    ],
  ],
  fails: [
    [
      'the budget is not its parts',
      filled({ 'expenditure.basic.personnel.budget': '628.00' }),
      { says: '628.00 + 118.00 = 746.00 万元，填报 800.00 万元', figure: 'expenditure.basic.budget' },
    ],
  ],
  lacksInput: [],
});

const routineBudget = (office: string) =>
  filled({
    'expenditure.basic.routine.office.budget': office,
    'expenditure.basic.routine.utilitiesTravel.budget': '50.00',
    'expenditure.basic.routine.meetingsTraining.budget': '20.00',
  });

tableOf('ARI-09', {
  passes: [['40 + 50 + 20 of a budget of 118', routineBudget('40.00')]],
  boundary: [['all of it', routineBudget('48.00')]],
  fails: [
    [
      'more than the budget',
      routineBudget('60.00'),
      {
        says: '合计 130.00 万元，大于日常公用经费（年初预算数） 118.00 万元',
        figure: 'expenditure.basic.routine.budget',
      },
    ],
  ],
  lacksInput: [],
});
