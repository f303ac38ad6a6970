import { tableOf } from '../examples/check-table.ts';

tableOf('PRC-02', {
  passes: [['28.50 of 583.87', {}]],
  boundary: [
    ['all of it', { figures: { 'procurement.total': '583.87' } }],
    ['0.01 万元 more is rounding', { figures: { 'procurement.total': '583.88' } }],
  ],
  fails: [
    [
      'a contract over several years',
      { figures: { 'procurement.total': '600.00' } },
      { says: '政府采购金额 600.00 万元，大于日常公用经费与项目支出之和 583.87 万元', expected: '≤ 583.87 万元' },
    ],
  ],
  lacksInput: [['procurement masked', { figures: { 'procurement.total': '*' } }, 'procurement.total']],
});
