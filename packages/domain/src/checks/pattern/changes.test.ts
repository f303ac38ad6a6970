import { tableOf } from '../examples/check-table.ts';

tableOf('YOY-03', {
  passes: [
    ['7.20% more', {}],
    [
      'more than 20%, and explained',
      {
        figures: { 'expenditure.total.previous': '1000.00' },
        text: { generalPublic: '部门支出总额1286.42万元，比上年增加较多，主要是新增数字化项目。' },
      },
    ],
  ],
  boundary: [
    [
      'the reason is in the next sentence',
      {
        figures: { 'threePublics.total.previous': '36.72' },
        text: { generalPublic: '“三公”经费支出18.36万元，比上年减少18.36万元。下降主要得益于统一派车。' },
      },
    ],
    ['exactly 20%', { figures: { 'expenditure.total': '1440.00' } }],
  ],
  fails: [
    [
      'more than 20%',
      { figures: { 'expenditure.total.previous': '1000.00' } },
      { says: '部门支出总额 1286.42 万元，比上年 1000.00 万元增加 28.64%，未说明原因', figure: 'expenditure.total' },
    ],
    ['half as much', { figures: { 'threePublics.total.previous': '36.72' } }, { says: '减少 50.00%' }],
  ],
  lacksInput: [
    [
      'nothing known of last year',
      {
        figures: {
          'expenditure.total.previous': '',
          'expenditure.basic.routine.previous': '',
          'threePublics.vehicles.previous': '*',
          'threePublics.total.previous': '',
        },
      },
      'expenditure.total.previous',
      'expenditure.basic.routine.previous',
      'threePublics.total.previous',
    ],
  ],
});

const THRIFT = { text: { measures: '严格控制“三公”经费，做到只减不增。' } };

tableOf('YOY-04', {
  passes: [
    ['down from 19.00, and so it says', THRIFT],
    ['up, and nothing is claimed', { figures: { 'threePublics.total.previous': '15.00' } }],
  ],
  boundary: [['not a fen more', { ...THRIFT, figures: { 'threePublics.total.previous': '18.36' } }]],
  fails: [
    [
      'up, though only down is claimed',
      { ...THRIFT, figures: { 'threePublics.total.previous': '15.00' } },
      { says: '由上年 15.00 万元增至 18.36 万元', section: 'measures' },
    ],
  ],
  lacksInput: [
    ['last year masked', { ...THRIFT, figures: { 'threePublics.total.previous': '*' } }, 'threePublics.total.previous'],
  ],
});
