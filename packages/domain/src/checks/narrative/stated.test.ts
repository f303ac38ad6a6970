import { tableOf } from '../examples/check-table.ts';

tableOf('XRF-01', {
  passes: [
    ['as recorded', { stated: [{ code: 'expenditure.basic', value: '824.17' }] }],
    [
      'a project that is called like a class of them',
      { stated: [{ code: 'expenditure.project.operation', value: '75.00' }] },
    ],
    ['masked in the text', { stated: [{ code: 'expenditure.basic', value: '*' }] }],
    ['the three publics are XRF-09’s', { stated: [{ code: 'threePublics.total', value: '99.00' }] }],
    ['ten thousand times apart is NUM-02’s', { stated: [{ code: 'expenditure.basic', value: '8241700' }] }],
  ],
  boundary: [
    ['0.5 万元 off', { stated: [{ code: 'expenditure.basic', value: '824.67' }] }],
    ['a tenth of a point off', { stated: [{ code: 'project.realisationRate', value: '96.2' }] }],
  ],
  fails: [
    [
      'more than 0.5 万元 off',
      { stated: [{ code: 'expenditure.basic', value: '824.71' }] },
      {
        says: '正文中基本支出写作 824.71 万元，填报数据为 824.17 万元',
        figure: 'expenditure.basic',
        section: 'generalPublic',
      },
    ],
    [
      'a headcount is exact',
      { stated: [{ code: 'staff.actual', value: '47', section: 'overview' }] },
      { found: '47 人', expected: '46 人' },
    ],
  ],
  lacksInput: [['the text was not read', { stated: null }, 'statedFigures']],
});

tableOf('XRF-08', {
  passes: [
    [
      'twice the same',
      {
        stated: [
          { code: 'expenditure.project', value: '462.25' },
          { code: 'expenditure.project', value: '462.25', at: 90 },
        ],
      },
    ],
    [
      'masked once',
      {
        stated: [
          { code: 'expenditure.project', value: '462.25' },
          { code: 'expenditure.project', value: '*', at: 90 },
        ],
      },
    ],
  ],
  boundary: [
    [
      '0.01 万元 is rounding',
      {
        stated: [
          { code: 'expenditure.project', value: '462.25' },
          { code: 'expenditure.project', value: '462.26', at: 90 },
        ],
      },
    ],
    [
      '96.3 is 96.30',
      {
        stated: [
          { code: 'project.realisationRate', value: '96.3' },
          { code: 'project.realisationRate', value: '96.30', at: 90 },
        ],
      },
    ],
  ],
  fails: [
    [
      'another amount later on',
      {
        stated: [
          { code: 'expenditure.project', value: '462.25' },
          { code: 'expenditure.project', value: '426.25', at: 90 },
        ],
      },
      { says: '项目支出前文写作 462.25 万元，此处写作 426.25 万元' },
    ],
  ],
  lacksInput: [['the text was not read', { stated: null }, 'statedFigures']],
});

tableOf('XRF-09', {
  passes: [['as recorded', { stated: [{ code: 'threePublics.reception', value: '8.56' }] }]],
  boundary: [['0.01 万元', { stated: [{ code: 'threePublics.reception', value: '8.57' }] }]],
  fails: [
    [
      'purchase written where nothing was bought',
      { stated: [{ code: 'threePublics.vehicles.purchase', value: '9.80' }] },
      { says: '公务用车购置费写作 9.80 万元，填报数据为 0.00 万元' },
    ],
  ],
  lacksInput: [['the text was not read', { stated: null }, 'statedFigures']],
});

tableOf('XRF-05', {
  passes: [['18.36 of 824.17', {}]],
  boundary: [['all of it', { figures: { 'threePublics.total': '824.17' } }]],
  fails: [['元 taken for 万元', { figures: { 'threePublics.total': '183600' } }, { says: '大于基本支出 824.17 万元' }]],
  lacksInput: [['basic masked', { figures: { 'expenditure.basic': '*' } }, 'expenditure.basic']],
});
