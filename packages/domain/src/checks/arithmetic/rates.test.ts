import { tableOf } from '../examples/check-table.ts';

tableOf('ARI-13', {
  passes: [
    ['1286.42 ÷ 1322 = 97.31%', {}],
    ['derived where nobody states it', { figures: { 'budget.executionRate': '' } }],
  ],
  boundary: [['a tenth of a point off', { figures: { 'budget.executionRate': '97.41' } }]],
  fails: [
    [
      'computed on the original budget',
      { figures: { 'budget.executionRate': '102.91' } },
      { says: '1286.42 ÷ 1322.00 = 97.31%，填报 102.91%', fix: '97.31' },
    ],
    [
      'no budget to divide by',
      { figures: { 'budget.adjusted': '0' } },
      { says: '全年预算数为 0，不能计算预算执行率，填报 97.31%' },
    ],
  ],
  lacksInput: [
    ['budget masked', { figures: { 'budget.adjusted': '*' } }, 'budget.adjusted'],
    ['budget missing', { figures: { 'budget.adjusted': '' } }, 'budget.adjusted'],
  ],
});

tableOf('ARI-14', {
  passes: [['462.25 ÷ 480 = 96.30%', {}]],
  boundary: [['a tenth of a point under', { figures: { 'project.realisationRate': '96.20' } }]],
  fails: [
    [
      'digits changed places',
      { figures: { 'project.realisationRate': '93.60' } },
      { says: '462.25 ÷ 480.00 = 96.30%，填报 93.60%', fix: '96.30', figure: 'project.realisationRate' },
    ],
    ['just over a tenth of a point', { figures: { 'project.realisationRate': '96.41' } }, { found: '96.41%' }],
  ],
  lacksInput: [['funds received masked', { figures: { 'project.received': '*' } }, 'project.received']],
});
