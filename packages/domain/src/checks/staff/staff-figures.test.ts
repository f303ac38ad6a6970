import { tableOf } from '../examples/check-table.ts';

tableOf('STF-01', {
  passes: [['46 ÷ 48 = 95.83%', {}]],
  boundary: [['a tenth of a point off', { figures: { 'staff.controlRate': '95.93' } }]],
  fails: [
    [
      'the ratio upside down',
      { figures: { 'staff.controlRate': '104.35' } },
      { says: '46 ÷ 48 = 95.83%，填报 104.35%', fix: '95.83' },
    ],
    ['no posts', { figures: { 'staff.quota': '0' } }, { says: '编制数为 0' }],
  ],
  lacksInput: [['quota missing', { figures: { 'staff.quota': '' } }, 'staff.quota']],
});

tableOf('STF-02', {
  passes: [['46 for 48 posts', {}]],
  boundary: [['every post filled', { figures: { 'staff.actual': '48' } }]],
  fails: [
    [
      'seven too many',
      { figures: { 'staff.actual': '55' } },
      { says: '年末实有 55 人，大于编制 48 人，控制率 114.58%', expected: '≤ 48 人', found: '55 人' },
    ],
    ['no posts at all', { figures: { 'staff.quota': '0' } }, { says: '大于编制 0 人，未说明' }],
  ],
  lacksInput: [
    ['headcount masked', { figures: { 'staff.actual': '*' } }, 'staff.actual'],
    ['quota missing', { figures: { 'staff.quota': '' } }, 'staff.quota'],
  ],
});

tableOf('STF-05', {
  passes: [
    ['43 + 3 = 46', {}],
    ['one fewer: 47 − 1 = 46', { figures: { 'staff.actual.previous': '47', 'staff.change': '-1' } }],
  ],
  boundary: [['nobody came or went', { figures: { 'staff.actual.previous': '46', 'staff.change': '0' } }]],
  fails: [
    [
      'a decrease written as an increase',
      { figures: { 'staff.actual.previous': '49' } },
      { says: '年末应为 52 人，填报 46 人', fix: '-3' },
    ],
  ],
  lacksInput: [
    ['last year unknown', { figures: { 'staff.actual.previous': '' } }, 'staff.actual.previous'],
    ['change masked', { figures: { 'staff.change': '*' } }, 'staff.change'],
  ],
});
