import { tableOf } from '../examples/check-table.ts';

tableOf('PRC-01', {
  passes: [
    ['28.50 ÷ 30.00 = 95%', {}],
    [
      'a budget added in the year covers it',
      { figures: { 'procurement.total.budget': '0', 'procurement.total.adjusted': '28.50' } },
    ],
    ['nothing budgeted, nothing bought', { figures: { 'procurement.total': '0', 'procurement.total.budget': '0' } }],
  ],
  boundary: [['a tenth of a point', { figures: { 'procurement.executionRate': '95.10' } }]],
  fails: [
    [
      'full execution claimed',
      { figures: { 'procurement.executionRate': '100' } },
      { says: '28.50 ÷ 30.00 = 95.00%，填报 100%', fix: '95.00' },
    ],
    [
      'a budget added in the year does not cover it',
      { figures: { 'procurement.total.budget': '0', 'procurement.total.adjusted': '20.00' } },
      { found: '28.50 万元' },
    ],
    [
      'bought without a budget',
      { figures: { 'procurement.total.budget': '0' } },
      { says: '采购预算为 0，实际采购 28.50 万元，未说明原因', figure: 'procurement.total' },
    ],
  ],
  lacksInput: [['budget missing', { figures: { 'procurement.total.budget': '' } }, 'procurement.total.budget']],
});
