import { tableOf } from '../examples/check-table.ts';
import { tableOfCells } from '../examples/last-year.ts';
import type { FigureRow } from '../examples/sound-evaluation.ts';

const units = (own: FigureRow, other: FigureRow) => ({
  input: {
    subordinates: [
      { name: '本级', figures: tableOfCells(own) },
      { name: '清岚县档案服务中心', figures: tableOfCells(other) },
    ],
  },
});

const OWN = { 'expenditure.basic.routine': '100.00', 'staff.actual': '40' };
const OTHER = { 'expenditure.basic.routine': '21.62', 'staff.actual': '6' };

tableOf('AGG-01', {
  passes: [
    ['100.00 and 21.62, 40 and 6', units(OWN, OTHER)],
    ['it has no subordinate units', { input: { subordinates: [] } }],
    ['not applicable to one of them', units({ ...OWN, 'staff.actual': '46' }, { ...OTHER, 'staff.actual': '无' })],
  ],
  boundary: [['a hundredth of 万元', units(OWN, { ...OTHER, 'expenditure.basic.routine': '21.63' })]],
  fails: [
    [
      'one person too many',
      units(OWN, { ...OTHER, 'staff.actual': '7' }),
      { says: '年末实有人数汇总为 46 人，本级与二级单位共 2 家合计 47 人', figure: 'staff.actual', fix: '47' },
    ],
    [
      'the unit’s costs were left out',
      units({ ...OWN, 'expenditure.basic.routine': '121.62' }, OTHER),
      { says: '汇总为 121.62 万元，本级与二级单位共 2 家合计 143.24 万元', fix: '1432400.00' },
    ],
  ],
  lacksInput: [
    ['its units are not known', {}, 'subordinates'],
    ['they state nothing yet', units({}, {}), 'subordinates'],
  ],
});
