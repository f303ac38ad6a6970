import { describe, expect, it } from 'vitest';
import { money } from '../money/index.ts';
import { countyData, regionData, type Unit } from './examples/county.ts';
import { cellsOf, wordsOf } from './examples/words-of.ts';
import { differencesBetween, type SummaryData, summaryTables } from './index.ts';

type Line = NonNullable<Unit['rectifications']>[number];

/** The cut-off of the examples is 6 May 2022. */
const line = (more: Partial<Line> = {}): Line => ({
  problem: '项目支出执行率偏低',
  requirement: '加快支出进度',
  dueOn: '2022-06-30',
  state: 'issued',
  reportedOn: null,
  budgetUse: null,
  ...more,
});
const unit = (rectifications: readonly Line[], more: Partial<Unit> = {}): Unit => ({
  code: '101001',
  name: '人大办',
  self: '95',
  rectifications,
  ...more,
});
const cut = (yuan: string): Pick<Line, 'budgetUse'> => ({ budgetUse: { kind: 'cut', amount: money(yuan) } });
const suspended: Pick<Line, 'budgetUse'> = { budgetUse: { kind: 'suspended', amount: null } };
const late = { dueOn: '2022-05-05' };

const t11 = (data: SummaryData) => summaryTables(data).find(({ code }) => code === 'T11')!;
const first = (data: SummaryData) => cellsOf(data, 'T11', t11(data).rowKeys[0]!);

describe('a row of table 11', () => {
  it.each<readonly [string, Line, readonly string[]]>([
    ['to be done', line(), ['2022年6月30日', '待整改', '—', '—']],
    ['due on the day of the cut-off', line({ dueOn: '2022-05-06' }), ['2022年5月6日', '待整改', '—', '—']],
    ['overdue since the day before', line(late), ['2022年5月5日', '待整改（逾期）', '—', '—']],
    [
      'reported in time and not checked',
      line({ ...late, state: 'reported', reportedOn: '2022-05-05' }),
      ['2022年5月5日', '已报整改情况', '—', '—'],
    ],
    [
      'reported too late',
      line({ ...late, state: 'reported', reportedOn: '2022-05-06' }),
      ['2022年5月5日', '已报整改情况（逾期）', '—', '—'],
    ],
    [
      'closed, with a cut',
      line({ ...late, state: 'closed', ...cut('120000.5') }),
      ['2022年5月5日', '已销号', '核减', '120,000.50'],
    ],
    ['held back without an amount', line(suspended), ['2022年6月30日', '待整改', '暂停拨付', '—']],
  ])('%s', (_, rectification, cells) => {
    expect(first(countyData([unit([rectification])]))).toEqual([
      '人大办',
      '项目支出执行率偏低',
      '加快支出进度',
      ...cells,
    ]);
  });

  it('has exact yuan and a day for Excel', () => {
    const { rows, columns } = t11(countyData([unit([line(cut('120000.5'))])]));
    expect(columns.map(({ group, label, unit: inUnit }) => [group, label, inUnit].filter(Boolean).join(' '))).toEqual([
      '单位',
      '问题',
      '整改要求',
      '期限',
      '状态',
      '预算应用 方式',
      '预算应用 金额 元',
    ]);
    expect([rows[0]?.[3], rows[0]?.[6]]).toEqual([
      { text: '2022年6月30日', value: '2022-06-30' },
      { text: '120,000.50', value: '120000.5' },
    ]);
  });

  it('of an opinion says that it is one, and has no deadline', () => {
    const opinion = {
      departmentId: '101001',
      round: 1,
      kind: '缺附件',
      message: '补充支付凭证',
      at: '2022-04-20T02:00:00.000Z',
      answeredAt: null,
    };
    const data = countyData([unit([line()])], null, { opinions: [opinion] });
    expect(t11(data).rows).toHaveLength(2);
    expect(cellsOf(data, 'T11', t11(data).rowKeys[1]!)).toEqual([
      '人大办',
      '审核退回意见（第1次退回）：缺附件',
      '补充支付凭证',
      '—',
      '未答复',
      '—',
      '—',
    ]);
  });
});

describe('the words', () => {
  it.each<readonly [string, readonly Unit[], readonly string[], readonly string[]]>([
    ['nothing issued', [unit([])], ['审核通过后未下达整改事项。'], ['逾期', '预算']],
    [
      'one to be done',
      [unit([line()])],
      ['下达整改事项1项，涉及部门（单位）1个，其中待整改1项，见表11。', '整改事项未登记预算应用。'],
      ['逾期', '核减', '已销号'],
    ],
    [
      'all kinds',
      [
        unit([line({ ...late, ...cut('120000') }), line({ state: 'closed', ...cut('30000') })]),
        unit([line({ state: 'reported', reportedOn: '2022-05-01', ...suspended })], { code: '701001', name: '石塘镇' }),
      ],
      [
        '下达整改事项3项，涉及部门（单位）2个，其中已销号1项，已报整改情况、待核实1项，待整改1项，见表11。',
        '截至数据截止日，逾期1项，涉及部门（单位）：人大办。',
        '整改事项与预算安排挂钩：核减预算2项、15.00万元，暂停拨付1项。',
      ],
      ['优先', '石塘镇'],
    ],
  ])('%s', (_, units, said, unsaid) => {
    const words = wordsOf(countyData(units), 'rectification');
    for (const phrase of said) expect(words).toContain(phrase);
    for (const phrase of unsaid) expect(words).not.toContain(phrase);
  });

  it.each<readonly [string, Line, string]>([
    ['overdue', line(late), '督促有关部门（单位）完成逾期的整改事项1项。'],
    ['to be done', line(), '跟踪尚待整改的事项1项。'],
  ])('suggest to follow what is %s', (_, rectification, said) =>
    expect(wordsOf(countyData([unit([rectification])]), 'suggestions')).toContain(said),
  );

  it('of what is all closed suggest nothing', () =>
    expect(wordsOf(countyData([unit([line({ state: 'closed' })])]), 'suggestions')).not.toContain('整改'));
});

describe('above a county', () => {
  const data = regionData([[unit([line(cut('120000')), line({ state: 'closed' })])], [unit([line(cut('80000'))])]]);

  it('the sums are said, and no single one', () => {
    expect(t11(data).rows).toEqual([]);
    expect(t11(data).note).toContain(
      '所辖地区下达整改事项3项，其中待整改2项、已报整改情况0项、已销号1项，核减预算合计200,000.00元。',
    );
    const words = wordsOf(data, 'rectification');
    expect(words).toContain('所辖地区下达整改事项3项，其中已销号1项，待整改2项。整改事项核减预算20.00万元。');
    expect(words).not.toMatch(/逾期|人大办/);
  });

  it('sums made before rectifications were kept have none', () => {
    const { rectifications: _, ...older } = data.thisYear;
    const before = { ...data, thisYear: older };
    expect(wordsOf(before, 'rectification')).toContain('所辖地区未下达整改事项。');
    expect(t11(before).note).toContain('所辖地区未下达整改事项');
  });
});

describe('a refresh', () => {
  const other = line({ problem: '绩效指标未量化' });
  const taken = (one: Line, more: Parameters<typeof countyData>[2] = {}) =>
    countyData([unit([other, one])], null, more);
  const changesOf = (before: SummaryData, after: SummaryData) =>
    differencesBetween(before, after, { sections: [] }).tables.find(({ code }) => code === 'T11')?.cells;
  const row = '人大办';

  it.each<readonly [string, SummaryData, SummaryData, string, string]>([
    ['closed', taken(line(late)), taken(line({ ...late, state: 'closed' })), '待整改（逾期）', '已销号'],
    [
      'overdue by now',
      taken(line({ dueOn: '2022-05-10' })),
      taken(line({ dueOn: '2022-05-10' }), { asOf: '2022-05-10T16:00:00.000Z' }),
      '待整改',
      '待整改（逾期）',
    ],
  ])('shows what is %s', (_, was, is, before, after) =>
    expect(changesOf(was, is)).toEqual([{ row, column: '状态', before, after }]),
  );

  it('shows what was issued since, cell by cell', () => {
    const [was, is] = [countyData([unit([other])]), taken(line(cut('5000')))];
    expect(changesOf(was, is)?.map(({ column, before, after }) => [column, before, after])).toContainEqual([
      '预算应用：金额',
      null,
      '5,000.00',
    ]);
  });
});
