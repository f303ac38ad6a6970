/** What the common indicators of the library score, and from which figures their values come. */
import { describe, expect, it } from 'vitest';
import { effectiveFigures, libraryItem, numberOf } from '../figures/index.ts';
import { filled } from '../forms/examples/filled.ts';
import { builtInTemplates, HUNAN_2021, libraryName } from './index.ts';

type Cells = Readonly<Record<string, string>>;

/** The row of an indicator picked from the library as the library has it, and what else is in the record. */
function scored(code: string, cells: Cells): readonly [actual: string | null, score: string | null] {
  const item = libraryItem(HUNAN_2021, code);
  if (!item) throw new Error(`There is no indicator ${code}`);
  const picked: Cells = {
    'indicators.a.library': code,
    'indicators.a.name': item.name.zh,
    'indicators.a.weight': item.weight,
    ...(item.target !== undefined && { 'indicators.a.target': item.target }),
  };
  const signed = new Map([
    ...filled(HUNAN_2021, { ...picked, ...cells }),
    ['indicators.a.sign', { state: 'known', text: item.sign }] as const,
  ]);
  const { table } = effectiveFigures(HUNAN_2021, signed);
  const number = (field: string) => {
    const value = numberOf(table.get(`indicators.a.${field}`));
    return value === null ? null : String(Number(value));
  };
  return [number('actual'), number('score')];
}

describe('a common indicator takes its value from the figures', () => {
  const rows: readonly (readonly [code: string, name: string, cells: Cells, actual: string, score: string])[] = [
    ['H01', '在职人员控制率，编制 143，在职 136', { 'staff.quota': '143', 'staff.actual': '136' }, '95.1', '5'],
    ['H01', '在职人员控制率，编制 128，在职 185', { 'staff.quota': '128', 'staff.actual': '185' }, '144.53', '0'],
    ['H01', '在职人员控制率，编制 100，在职 103', { 'staff.quota': '100', 'staff.actual': '103' }, '103', '3.5'],
    [
      'H02',
      '“三公”预算 32 增至 63.46',
      { 'threePublics.total.previousBudget': '32', 'threePublics.total.budget': '63.46' },
      '98.31',
      '0',
    ],
    [
      'H02',
      '“三公”预算 100 增至 102.5',
      { 'threePublics.total.previousBudget': '100', 'threePublics.total.budget': '102.5' },
      '2.5',
      '4',
    ],
    [
      'H02B',
      '同上，每个百分点扣 0.8 分',
      { 'threePublics.total.previousBudget': '100', 'threePublics.total.budget': '102.5' },
      '2.5',
      '6.4',
    ],
    [
      'H03',
      '结转 10、年初 1000、追加 90，结余 8',
      { 'carryOver.in': '10', 'budget.original': '1000', 'budget.added': '90', 'carryOver.out': '8' },
      '99.27',
      '5',
    ],
    [
      'H03',
      '同上，结余 66',
      { 'carryOver.in': '10', 'budget.original': '1000', 'budget.added': '90', 'carryOver.out': '66' },
      '94',
      '3',
    ],
    ['H04', '追加 767.86，年初 1922.76', { 'budget.added': '767.86', 'budget.original': '1922.76' }, '39.94', '0'],
    [
      'H05',
      '批复 1000㎡，建成 1100㎡',
      { 'buildings.b.approvedArea': '1000', 'buildings.b.actualArea': '1100' },
      '110',
      '1',
    ],
    [
      'H06',
      '概算 500 万元，实际 500 万元',
      { 'buildings.b.investmentBudget': '500', 'buildings.b.investment': '500' },
      '100',
      '5',
    ],
    [
      'H07',
      '公用经费预算 100，支出 103',
      { 'expenditure.basic.routine.budget': '100', 'expenditure.basic.routine': '103' },
      '103',
      '5',
    ],
    [
      'H08',
      '“三公”预算 63.46，支出 44.29',
      { 'threePublics.total.budget': '63.46', 'threePublics.total': '44.29' },
      '69.79',
      '7',
    ],
    [
      'H09',
      '采购预算 100，采购 72.74',
      { 'procurement.total.budget': '100', 'procurement.total': '72.74' },
      '72.74',
      '0',
    ],
    ['H09', '采购预算 100，采购 94', { 'procurement.total.budget': '100', 'procurement.total': '94' }, '94', '4'],
    [
      'F20',
      '固定资产 2600，在用 2580（共性框架不定分值）',
      { 'assets.total': '2600', 'assets.inUse': '2580' },
      '99.23',
      '0',
    ],
    [
      'K01',
      '一般公共预算年初 1000，完成 950',
      { 'fund.generalPublic.budget': '1000', 'fund.generalPublic': '950' },
      '95',
      '19',
    ],
    [
      'K07',
      '公务接待费上年 10，本年 10.5',
      { 'threePublics.reception.previous': '10', 'threePublics.reception': '10.5' },
      '5',
      '1',
    ],
  ];
  it.each(rows)('%s %s', (code, _, cells, actual, score) => {
    expect(scored(code, cells)).toEqual([actual, score]);
  });
});

describe('a common indicator scores what a person says', () => {
  const actual = (value: string): Cells => ({ 'indicators.a.actual': value });
  const met = (items: string): Cells => ({ 'indicators.a.actual': '见附件', 'indicators.a.ticked': items });
  const rows: readonly (readonly [code: string, name: string, cells: Cells, score: string | null])[] = [
    ['H04', '不追加', actual('0'), '5'],
    ['H04', '追减', actual('-3'), '5'],
    ['H04', '10%（含）以内', actual('10'), '4'],
    ['H04', '刚超过 10%', actual('10.01'), '3'],
    ['H04', '30%（含）以内', actual('30'), '2'],
    ['H04', '超过 30%', actual('30.01'), '0'],
    ['H05', '没有完工项目', actual('无'), '5'],
    ['H10', '四项全部符合', met('made,lawful,followed,performance'), '8'],
    ['H10', '缺一项', met('made,lawful,followed'), '6'],
    ['H11', '一项不符合', met('law,approval,appraisal,purpose'), '5'],
    ['H12', '五项中三项符合', met('content,time,true'), '3'],
    ['H13', '重点工作完成 95%', actual('95'), '7.6'],
    ['H14', '达成年度指标，评定 90%', { ...actual('达到预期'), 'indicators.a.coefficient': '90' }, '9'],
    ['H15', '成效明显', met('some,marked'), '6'],
    ['H15', '有所改善', met('some'), '3'],
    ['H16', '90%', actual('90'), '6'],
    ['H16', '89.99%', actual('89.99'), '4'],
    ['H16', '70%', actual('70'), '2'],
    ['H16', '69.99%', actual('69.99'), '0'],
    ['K03', '结转结余率 50%', { ...actual('50'), 'indicators.a.weight': '4' }, '4'],
    ['K03', '结转结余率 50.01%', { ...actual('50.01'), 'indicators.a.weight': '4' }, '0'],
    ['H13', '没有填完成值', {}, null],
  ];
  it.each(rows)('%s %s', (code, _, cells, score) => {
    expect(scored(code, cells)[1]).toBe(score);
  });
});

describe('the library', () => {
  it('has every indicator of the common framework and of Hunan, each with a formula and a source', () => {
    const codes = HUNAN_2021.library.map(({ code }) => code);
    const numbered = (letter: string, last: number) =>
      Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
    const common = numbered('F', 26).flatMap((code) => (code === 'F25' ? ['F25A', 'F25B', 'F25C'] : [code]));
    expect(codes).toEqual(expect.arrayContaining([...common, ...numbered('H', 16)]));
  });

  it('calls the change of budgets and the change of final accounts by different codes', () => {
    const named = HUNAN_2021.library
      .filter(({ name }) => name.zh.includes('变动率'))
      .map(({ code, from }) => [code, from]);
    expect(named).toEqual([
      ['F04', 'threePublics.changeRate'],
      ['F10', 'carryOver.changeRate'],
      ['H02', 'threePublics.changeRate'],
      ['H02B', 'threePublics.changeRate'],
      ['H02C', 'threePublics.changeRate'],
      ['K07', 'threePublics.reception.changeRate'],
      ['K08', 'threePublics.vehicles.changeRate'],
    ]);
  });
});

it.each([
  ['H03', '预算完成率', 'Completion of the budget'],
  ['F21', '实际完成率', 'Completion'],
  ['Z99', 'Z99', 'Z99'],
])('%s is called %s', (code, zh, en) => expect(libraryName(code)).toEqual({ zh, en }));

it('calls one code alike in every template', () => {
  for (const { library } of builtInTemplates)
    for (const { code, name } of library) expect([code, name]).toEqual([code, libraryName(code)]);
});
