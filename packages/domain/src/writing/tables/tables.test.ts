import { describe, expect, it } from 'vitest';
import { MASKED, NOT_APPLICABLE } from '../../figures/index.ts';
import { money } from '../../money/index.ts';
import { countyData, FIVE_UNITS, regionData, type Unit } from '../examples/county.ts';
import { cellsOf } from '../examples/words-of.ts';
import { disagreements, indicatorsTable, summaryTables, TABLE_CODES, type TableCode, textOfCell } from '../index.ts';

const unit = (more: Partial<Unit> = {}): Unit => ({ code: '101001', name: '人大办', self: '95', ...more });
const LAST_YEAR: readonly Unit[] = [
  { ...FIVE_UNITS[0]!, review: '90', figures: { 'budget.outturn': '30000' } },
  { ...FIVE_UNITS[2]!, self: '91', state: 'accepted' },
];

describe('a row of a county', () => {
  const data = countyData(FIVE_UNITS, LAST_YEAR);
  it.each<readonly [TableCode, string, readonly string[]]>([
    ['T1', 'education', ['教育', '2', '2', '2', '0', '0', '0', '100.00', '100.00']],
    ['T1', 'town', ['乡镇、街道', '4', '2', '1', '1', '1', '1', '66.67', '—']],
    ['T1', 'total', ['合计', '6', '4', '3', '1', '1', '1', '80.00', '—']],
    ['T2', 'total', ['合计', '31,500.00', '33,600.00', '32,480.00', '96.67', '—']],
    ['T2', 'fund.government', ['按资金来源：政府性基金预算', '—', '—', '1,040.00', '—', '3.20']],
    ['T2', 'fund.stateCapital', ['按资金来源：国有资本经营预算', '—', '—', '—', '—', '—']],
    ['T2', 'expenditure.basic', ['按支出性质：基本支出', '—', '—', '20,700.00', '—', '64.63']],
    ['T3', 'excellent', ['优', '2', '50.00', '1,000.00', '95.00', '2', '100.00']],
    ['T3', 'poor', ['差', '0', '0.00', '—', '—', '0', '0.00']],
    ['T3', 'total', ['合计', '4', '100.00', '33,600.00', '89.19', '2', '100.00']],
    ['T4', '教科文股', ['教科文股', '2', '94.00', '90.25', '90.25', '92.00', '88.50', '1.75', '90.25', '88.61']],
    ['T4', '行政政法股', ['行政政法股', '1', '98.00', '—', '98.00', '98.00', '98.00', '0.00', '98.00', '—']],
    ['T5', '101001', ['1', '人大办', '98.00', '—', '优', '—', '0', '—']],
    ['T5', '301001', ['3', '教育局', '96.00', '88.50', '良', '97.00', '2', '2']],
    ['T5', '701001', ['4', '石塘镇', '78.25', '—', '中', '75.00', '0', '1']],
    ['T6', '301001', ['教育局', '20.00', '30.00', '24.20', '14.20', '10.00', '0.00', '4.20', '21.00', '80.67']],
    ['T6', '302001', ['文旅局', '6.00', '5.50', '5.00', '—', '—', '—', '-1.00', '-16.67', '90.91']],
    ['T6', '101001', ['人大办', '—', '—', '不适用', '—', '—', '—', '—', '—', '—']],
    ['T6', 'total', ['合计', '26.00', '35.50', '29.20', '14.20', '10.00', '0.00', '3.20', '12.31', '82.25']],
    ['T7', 'total', ['合计', '—', '96.67', '106.67', '—', '—']],
    ['T8', '教科文股', ['教科文股', '1,490', '1,506', '101.07', '1']],
    ['T8', '行政政法股', ['行政政法股', '—', '—', '—', '0']],
    [
      'T9',
      '301001',
      ['教育局', '96.00', '88.50', '7.50', '校舍维修完成率 扣2分；预算完成率 扣1.5分；义务教育巩固率 扣1分'],
    ],
    ['T9', '302001', ['文旅局', '92.00', '92.00', '0.00', '—']],
    ['T10', 'TXT-02', ['TXT-02', 'TXT-02的名称', '2', '2', '50.00', '教育局、文旅局']],
    ['B', '702001', ['2', '柳河镇', '702001', '农业农村股', '未报']],
    ['B', '701001', ['1', '石塘镇', '701001', '农业农村股', '迟报']],
    ['C', '302001', ['2', '文旅局', '290.00', '—', '—']],
  ])('%s, %s', (code, row, cells) => expect(cellsOf(data, code, row)).toEqual(cells));

  it('annex A says of each why it has no figures', () => {
    const remarks = data.members.map(({ code }) => [code, cellsOf(data, 'A', code).at(-1)]);
    expect(remarks).toEqual([
      ['101001', ''],
      ['301001', ''],
      ['302001', ''],
      ['701001', '迟报'],
      ['702001', '未报'],
      ['703001', '免报：本年度新设立'],
    ]);
    expect(cellsOf(data, 'A', '101001').slice(4, 8)).toEqual(['—', '*', '*', '—']);
  });

  it('has its exact value beside what is printed, in the unit of its column', () => {
    const odd = countyData([unit({ figures: { 'budget.adjusted': '3', 'budget.outturn': '1.00005' } })]);
    const table = summaryTables(odd).find(({ code }) => code === 'T2')!;
    expect(table.rows[0]?.slice(2, 5)).toEqual([
      { text: '3.00', value: '3' },
      { text: '1.00', value: '1.00005' },
      { text: '33.34', value: '33.335' },
    ]);
    expect(table.columns.map(({ unit: inUnit }) => inUnit)).toEqual([undefined, '万元', '万元', '万元', '%', '%']);
  });
});

describe('bad data', () => {
  it.each<readonly [string, readonly Unit[], TableCode, string, readonly string[]]>([
    ['nobody', [], 'T1', 'total', ['合计', '0', '0', '0', '0', '0', '0', '—', '—']],
    ['nobody', [], 'T3', 'total', ['合计', '0', '—', '—', '—', '—', '—']],
    ['nobody', [], 'T4', 'total', ['合计', '0', '—', '—', '—', '—', '—', '—', '—', '—']],
    ['nobody', [], 'T6', 'total', ['合计', '—', '—', '—', '—', '—', '—', '—', '—', '—']],
    [
      'a budget of nothing',
      [unit({ figures: { 'budget.adjusted': '0', 'budget.outturn': '0' } })],
      'T2',
      'total',
      ['合计', '—', '0.00', '0.00', '—', '—'],
    ],
    [
      'all masked',
      [unit({ figures: { 'budget.adjusted': MASKED, 'budget.outturn': MASKED } })],
      'T2',
      'total',
      ['合计', '—', '*', '*', '—', '—'],
    ],
    [
      'not applicable',
      [unit({ figures: { 'threePublics.total': NOT_APPLICABLE } })],
      'T6',
      'total',
      ['合计', '—', '—', '不适用', '—', '—', '—', '—', '—', '—'],
    ],
    [
      'a negative adjustment',
      [unit({ figures: { 'budget.original': '10', 'budget.adjusted': '-2', 'budget.outturn': '-1' } })],
      'T7',
      'total',
      ['合计', '—', '50.00', '-20.00', '—', '—'],
    ],
    [
      'nothing last year',
      [unit({ figures: { 'threePublics.total': '3', 'threePublics.total.previous': '0' } })],
      'T6',
      '101001',
      ['人大办', '0.00', '—', '3.00', '—', '—', '—', '3.00', '—', '—'],
    ],
  ])('%s: %#', (_, units, code, row, cells) => expect(cellsOf(countyData(units), code, row)).toEqual(cells));

  it('an empty table says why it is', () => {
    for (const table of summaryTables(countyData([])))
      if (table.rows.length === 0) expect(table.note, table.code).toMatch(/没有|不列/);
  });

  it('a unit whose supervising department states its money is listed, and counted once', () => {
    const data = countyData([
      unit({ code: '301001', name: '教育局', covers: true, figures: { 'threePublics.total': '10' } }),
      unit({ code: '301002', name: '一中', supervisor: '301001', figures: { 'threePublics.total': '4' } }),
    ]);
    expect(cellsOf(data, 'T6', '301002').slice(0, 4)).toEqual(['一中（含于主管部门）', '—', '—', '4.00']);
    expect(cellsOf(data, 'T6', 'total')[3]).toBe('10.00');
    expect(cellsOf(data, 'A', '301002').at(-1)).toBe('资金、人员含于主管部门');
  });
});

describe('the main deductions of T9', () => {
  it.each<readonly [string, NonNullable<Unit['indicators']>, string]>([
    ['nothing was lost', [['H03', '预算完成率', '5', '5']], ''],
    ['no indicator has a score', [['H03', '预算完成率', '5', null]], '—'],
    ['a name that ends like a sentence', [[null, '新建饮水工程。', '5', '4.25']], '新建饮水工程 扣0.75分'],
    ['no name, but a library code', [['H03', ' ', '5', '4']], '预算完成率 扣1分'],
    ['no name at all', [[null, ' ', '5', '4']], '未写明名称的指标 扣1分'],
  ])('%s', (_, indicators, cell) =>
    expect(cellsOf(countyData([unit({ review: '90', indicators })]), 'T9', '101001').at(-1)).toBe(cell),
  );
});

describe('the indicators of the overview’s workbook', () => {
  const printed = (units: readonly Unit[]) => {
    const { columns, rows, note } = indicatorsTable(countyData(units));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    return { rows: rows.map((row) => row.map(textOfCell)), note };
  };
  it('by points lost, those of departments’ own apart', () => {
    const { rows, note } = printed([
      ...FIVE_UNITS,
      unit({
        code: '9',
        indicators: [
          ['H03', '预算完成率', '5', null],
          ['H12', '信息公开', '5', '3'],
        ],
      }),
    ]);
    expect(rows).toEqual([
      ['H12', '预决算信息公开性', '2', '10.00', '7.50', '75.00', '2.50', '2', '0', '0', '0'],
      ['H03', '预算完成率', '2', '5.00', '3.50', '70.00', '1.50', '1', '1', '0', '0'],
      ['H08', '“三公经费”控制率', '1', '8.00', '8.00', '100.00', '0.00', '0', '0', '0', '0'],
    ]);
    expect(note).toMatch(/部门自定指标2项（1个单位），得分率85.00%，2项扣分，不列入本表。$/);
  });
  it.each<readonly [string, readonly Unit[], RegExp]>([
    ['nobody', [], /^没有填列分项得分的自评。$/],
    ['only their own', [unit({ indicators: [[null, '甲', '5', '4']] })], /^所用指标均为部门自定/],
  ])('%s', (_, units, note) => expect(printed(units)).toEqual({ rows: [], note: expect.stringMatching(note) }));
  it('tells indicators of one name apart by their codes', () => {
    const { indicatorNames } = countyData(
      [
        unit({
          indicators: [
            ['H03', '预算完成率', '5', '4'],
            ['H03C', '预算完成率', '10', '9'],
          ],
        }),
      ],
      null,
      { indicatorName: () => '预算完成率' },
    );
    expect(indicatorNames).toEqual({ H03: '预算完成率（H03）', H03C: '预算完成率（H03C）' });
  });
});

it('equal scores share a place, and the next is as far down as there are better ones', () => {
  const data = countyData([
    unit({ code: '3', self: '90' }),
    unit({ code: '1', self: '95' }),
    unit({ code: '2', self: '95.00' }),
  ]);
  expect(['1', '2', '3'].map((code) => cellsOf(data, 'T5', code)[0])).toEqual(['1', '1', '3']);
});

describe('a region above counties', () => {
  const data = regionData([FIVE_UNITS, [unit({ self: '60' })]]);
  it.each<readonly [TableCode, string, readonly string[]]>([
    ['T1', '990122', ['乙县', '1', '1', '1', '0', '0', '0', '100.00', '—']],
    ['T2', '990121', ['甲县', '31,500.00', '33,600.00', '32,480.00', '96.67', '—']],
    ['T9', '990121', ['甲县', '2', '94.00', '90.25', '3.75', '1', '0', '1']],
    ['T9', '990122', ['乙县', '0', '—', '—', '—', '0', '0', '0']],
    ['B', '990121', ['甲县', '1', '1']],
    [
      'A',
      'total',
      [
        '合计',
        '',
        '7',
        '5',
        '5',
        '31,500.00',
        '33,600.00',
        '32,480.00',
        '96.67',
        '20,700.00',
        '11,330.00',
        '29.20',
        '84.85',
        '90.25',
      ],
    ],
  ])('%s, %s', (code, row, cells) => expect(cellsOf(data, code, row)).toEqual(cells));

  it('lists no department', () => {
    const printed = JSON.stringify(summaryTables(data));
    for (const { name, code } of FIVE_UNITS) for (const secret of [name, code]) expect(printed).not.toContain(secret);
  });
});

describe('a county agrees with its departments (AGG-02)', () => {
  it('as its summary is made', () => expect(disagreements(countyData(FIVE_UNITS))).toEqual([]));
  it('and not where a sum is another', () => {
    const data = countyData(FIVE_UNITS);
    const { official } = data.thisYear;
    const wrong = { ...official.money['budget.outturn']!, amount: money('1') };
    const thisYear = {
      ...data.thisYear,
      official: { ...official, money: { ...official.money, 'budget.outturn': wrong } },
    };
    expect(disagreements({ ...data, thisYear })).toEqual(['budget.outturn']);
  });
});

it('every table has a cell for each column, and every row a key of its own', () => {
  for (const data of [countyData(FIVE_UNITS), countyData([]), regionData([FIVE_UNITS])]) {
    const tables = summaryTables(data);
    expect(tables.map(({ code }) => code)).toEqual(TABLE_CODES);
    for (const { code, rows, rowKeys, columns } of tables) {
      expect(new Set(rowKeys).size, code).toBe(rows.length);
      expect(rowKeys, code).toHaveLength(rows.length);
      for (const row of rows) expect(row, code).toHaveLength(columns.length);
    }
  }
});
