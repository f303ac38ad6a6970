import { tableOf } from '../examples/check-table.ts';

tableOf('ARI-09', {
  passes: [['40 + 50 + 20 = 110 ≤ 121.62', {}]],
  boundary: [
    ['all of it named', { figures: { 'expenditure.basic.routine.office': '51.62' } }],
    ['0.01 万元 more is rounding', { figures: { 'expenditure.basic.routine.office': '51.63' } }],
  ],
  fails: [
    [
      'more named than there is',
      { figures: { 'expenditure.basic.routine.office': '90.00' } },
      { says: '合计 160.00 万元，大于日常公用经费 121.62 万元', found: '121.62 万元' },
    ],
  ],
  lacksInput: [
    [
      'meetings and training not given',
      { figures: { 'expenditure.basic.routine.meetingsTraining': '' } },
      'expenditure.basic.routine.meetingsTraining',
    ],
  ],
});
