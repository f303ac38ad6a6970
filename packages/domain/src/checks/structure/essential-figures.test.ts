import { tableOf } from '../examples/check-table.ts';

tableOf('STR-05', {
  passes: [
    ['everything is there', {}],
    ['last year’s accounts are not essential', { figures: { 'expenditure.total.previous': '' } }],
  ],
  boundary: [
    ['zero is a value', { figures: { 'threePublics.reception': '0' } }],
    ['not applicable is an answer', { figures: { 'fund.government': '无' } }],
    ['a total is there when its parts are', { figures: { 'expenditure.basic': '' } }],
  ],
  fails: [
    ['travel abroad left empty', { figures: { 'threePublics.overseas': '' } }, { says: '因公出国（境）费未填报' }],
    [
      'personnel still masked; the total that follows from it is not asked for as well',
      { figures: { 'expenditure.basic.personnel': '*', 'expenditure.basic': '' } },
      { says: '人员经费仍为脱敏符号“*”', found: '*', figure: 'expenditure.basic.personnel' },
    ],
  ],
  lacksInput: [],
});
