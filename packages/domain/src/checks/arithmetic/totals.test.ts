import { tableOf } from '../examples/check-table.ts';

tableOf('ARI-01', {
  passes: [
    ['824.17 + 462.25 = 1286.42', {}],
    ['the total is derived where nobody states it', { figures: { 'expenditure.total': '' } }],
    [
      'a part that is not applicable counts as nothing',
      { figures: { 'expenditure.project': '无', 'expenditure.total': '824.17' } },
    ],
  ],
  boundary: [['0.01 万元 off is rounding', { figures: { 'expenditure.total': '1286.43' } }]],
  fails: [
    [
      '0.02 万元 off is not',
      { figures: { 'expenditure.total': '1286.44' } },
      { says: '824.17 + 462.25 = 1286.42 万元，填报 1286.44 万元', figure: 'expenditure.total', fix: '12864200.00' },
    ],
  ],
  lacksInput: [
    ['basic expenditure masked', { figures: { 'expenditure.basic': '*' } }, 'expenditure.basic'],
    [
      'projects missing, and their kinds too',
      { figures: { 'expenditure.project': '', 'expenditure.project.business': '' } },
      'expenditure.project',
    ],
  ],
});

tableOf('ARI-02', {
  passes: [['702.55 + 121.62 = 824.17', {}]],
  boundary: [['0.01 万元 under', { figures: { 'expenditure.basic': '824.16' } }]],
  fails: [
    [
      'two digits changed places',
      { figures: { 'expenditure.basic': '824.71' } },
      {
        says: '基本支出应等于人员经费与日常公用经费之和：702.55 + 121.62 = 824.17 万元，填报 824.71 万元',
        expected: '824.17 万元',
        found: '824.71 万元',
        fix: '8241700.00',
      },
    ],
  ],
  lacksInput: [
    ['personnel masked', { figures: { 'expenditure.basic.personnel': '*' } }, 'expenditure.basic.personnel'],
    ['routine costs missing', { figures: { 'expenditure.basic.routine': '' } }, 'expenditure.basic.routine'],
  ],
});

tableOf('ARI-07', {
  passes: [['300 + 100 + 62.25 = 462.25', {}]],
  boundary: [['0.01 万元 over', { figures: { 'expenditure.project.special': '62.26' } }]],
  fails: [
    [
      'one kind counted twice',
      { figures: { 'expenditure.project.business': '362.25' } },
      { says: '362.25 + 100.00 + 62.25 = 524.50 万元，填报 462.25 万元' },
    ],
  ],
  lacksInput: [['kinds not given', { figures: { 'expenditure.project.special': '' } }, 'expenditure.project.special']],
});
