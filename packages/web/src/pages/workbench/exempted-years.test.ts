import { expect, it } from 'vitest';
import { exemptedYears } from './exempted-years.ts';

const office = { id: 'd1', name: '县水利局' };
const years = (...list: number[]) => list.map((fiscalYear) => ({ fiscalYear, reason: `${fiscalYear} 年机构改革` }));

it.each([
  ['nothing for who must report', [{ ...office, exemptions: [] }], []],
  [
    'one department once, though it has evaluations of two years',
    [
      { ...office, exemptions: years(2021) },
      { ...office, exemptions: years(2021) },
    ],
    [2021],
  ],
  [
    'the latest years first, and no more than three',
    [{ ...office, exemptions: years(2019, 2022, 2020, 2021) }],
    [2022, 2021, 2020],
  ],
])('%s', (_, departments, expected) => {
  expect(exemptedYears(departments).map(({ fiscalYear }) => fiscalYear)).toEqual(expected);
});

it('says whose and why', () => {
  expect(exemptedYears([{ ...office, exemptions: years(2021) }])).toEqual([
    { id: 'd1', name: '县水利局', fiscalYear: 2021, reason: '2021 年机构改革' },
  ]);
});
