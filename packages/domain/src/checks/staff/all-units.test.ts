import { tableOf } from '../examples/check-table.ts';
import { figureTable } from '../examples/filled-record.ts';

const units = (...rows: readonly (readonly [quota: string, actual: string])[]) => ({
  input: {
    subordinates: rows.map(([quota, actual], index) => ({
      name: `单位${index + 1}`,
      figures: figureTable({ 'staff.quota': quota, 'staff.actual': actual }),
    })),
  },
});

tableOf('STF-04', {
  passes: [['30 + 18 = 48, 29 + 17 = 46', units(['30', '29'], ['18', '17'])]],
  boundary: [['the office alone', units(['48', '46'])]],
  fails: [
    [
      'a unit left out',
      units(['30', '29'], ['18', '12']),
      { says: '年末实有人数填报 46 人，本级与二级单位合计 29 + 12 = 41 人', fix: '41' },
    ],
  ],
  lacksInput: [
    ['no units', {}, 'subordinates'],
    ['a unit that does not tell', units(['30', '29'], ['18', '']), 'subordinates'],
  ],
});
