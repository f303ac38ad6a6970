import { tableOf } from '../examples/check-table.ts';
import { figureTable } from '../examples/filled-record.ts';

const overview = (text: string) => ({ text: { overview: text } });

const units = (...rows: readonly (readonly [quota: string, actual: string])[]) => ({
  input: {
    subordinates: rows.map(([quota, actual], index) => ({
      name: `单位${index + 1}`,
      figures: figureTable({ 'staff.quota': quota, 'staff.actual': actual }),
    })),
  },
});

tableOf('STF-04', {
  passes: [
    ['30 + 18 = 48, 29 + 17 = 46', units(['30', '29'], ['18', '17'])],
    ['1894 = 187 + 1707 (a published report)', overview('干部职工1894人，其中局机关187人，二级机构1707人。')],
    ['by status', overview('共有人员156人，其中在编98人，退休50人，聘用8人。')],
  ],
  boundary: [
    ['the office alone', units(['48', '46'])],
    [
      'staff in post, and the retired beside them, are no division',
      { ...units(['48', '46']), text: { overview: '在职人员46人，其中在编44人，退休20人。' } },
    ],
  ],
  fails: [
    [
      'the office and its units are not the total',
      overview('干部职工1894人，其中局机关187人，二级机构1770人。'),
      { says: '187 + 1770 = 1957 人，与总数 1894 人不符', section: 'overview' },
    ],
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
