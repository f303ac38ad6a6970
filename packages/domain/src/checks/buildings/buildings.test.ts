import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

const none = (score: string) => ({
  figures: {
    'indicators.h.name': '新建楼堂馆所面积控制率',
    'indicators.h.library': 'H05',
    'indicators.h.weight': '5',
    'indicators.h.score': score,
  },
});

tableOf('BLD-01', {
  passes: [
    ['980 ÷ 1000 = 98%', filled()],
    ['none built, full marks', none('5')],
    [
      'a line of noughts is as good as blank',
      filled({ 'buildings.u.approvedArea': '0', 'buildings.u.actualArea': '0', 'buildings.u.areaRate': '' }),
    ],
  ],
  boundary: [['a tenth of a point off', filled({ 'buildings.u.areaRate': '98.10' })]],
  fails: [
    [
      'larger than the rate says',
      filled({ 'buildings.u.actualArea': '1200' }),
      { says: '1200 ÷ 1000 = 120.00%，填报 98.00%', figure: 'buildings.u.areaRate', fix: '120.00' },
    ],
    [
      'more was invested than the rate says',
      filled({ 'buildings.u.investment': '560.00', 'buildings.u.investmentRate': '98.00' }),
      { says: '560.00 ÷ 500.00 = 112.00%', figure: 'buildings.u.investmentRate' },
    ],
    [
      'none built, and marks taken off',
      none('3'),
      { says: '应为满分 5 分，填报 3 分', figure: 'indicators.h.score', fix: '5' },
    ],
  ],
  lacksInput: [
    ['no buildings', {}, 'buildings'],
    ['approved area missing', filled({ 'buildings.u.approvedArea': '' }), 'buildings.u.approvedArea'],
    [
      'built without an approval that a rate could be of',
      filled({ 'buildings.u.approvedArea': '0', 'buildings.u.areaRate': '' }),
      'buildings.u.areaRate',
    ],
  ],
});
