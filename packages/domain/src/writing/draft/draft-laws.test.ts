import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { amountOf, MASKED, NOT_APPLICABLE, numberOf } from '../../figures/index.ts';
import { inUnit, money } from '../../money/index.ts';
import { countyData, type Unit, type Written } from '../examples/county.ts';
import { allWords } from '../examples/words-of.ts';
import {
  contentsOf,
  differencesBetween,
  draftSummaryReport,
  isSameReport,
  type SummaryData,
  summaryFigures,
  textOfCell,
} from '../index.ts';

// Hundreds of counties, each written out.
vi.setConfig({ testTimeout: 60_000 });

const CODES = [
  'budget.original',
  'budget.adjusted',
  'budget.outturn',
  'expenditure.basic',
  'expenditure.project',
  'fund.generalPublic',
  'fund.other',
  'threePublics.total',
  'threePublics.total.budget',
  'threePublics.total.previous',
  'threePublics.vehicles',
  'procurement.total',
  'procurement.total.budget',
] as const;

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10 ** 9 }).map((hundreds) => `${hundreds / 100}`) },
  fc.constantFrom<Written>('0', '-35.1', '0.003', MASKED, NOT_APPLICABLE),
);
const people = fc.oneof(
  fc.nat({ max: 900 }).map((count) => `${count}人`),
  fc.constant<Written>(MASKED),
);
const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => `${hundredths / 100}`);

const points = fc.nat({ max: 1000 }).map((hundredths) => `${hundredths / 100}`);
const indicator = fc.tuple(
  fc.constantFrom('H03', 'H08', 'F25A', null),
  fc.constantFrom('预算完成率', '“三公经费”控制率', '满意度。', ' '),
  points,
  fc.option(points),
);

const aRectification = fc.record({
  problem: fc.constantFrom('预算执行率偏低', '绩效指标未量化'),
  requirement: fc.constant('加快支出进度'),
  dueOn: fc.constantFrom('2022-05-05', '2022-05-06', '2022-06-30'),
  state: fc.constantFrom('issued' as const, 'reported' as const, 'closed' as const),
  reportedOn: fc.constantFrom(null, '2022-05-02', '2022-05-06'),
  budgetUse: fc.option(
    fc.record({
      kind: fc.constantFrom('cut' as const, 'suspended' as const, 'prioritised' as const),
      amount: fc.integer({ min: 1, max: 10 ** 9 }).map((fen) => money(`${fen}`, '元')),
    }),
  ),
});

const aUnit = fc.record({
  state: fc.constantFrom<NonNullable<Unit['state']>>(
    'accepted',
    'accepted',
    'accepted',
    'submitted',
    'returned',
    'draft',
    'obliged',
    'exempted',
  ),
  late: fc.boolean(),
  returns: fc.nat({ max: 3 }),
  section: fc.constantFrom('行政股', '教科股', '农业股'),
  category: fc.constantFrom('town', 'education'),
  self: fc.option(score, { nil: undefined }),
  review: fc.option(score, { nil: undefined }),
  problems: fc.array(fc.constantFrom('ARI-01', 'TXT-02', 'SCO-03'), { maxLength: 4 }),
  indicators: fc.array(indicator, { maxLength: 5 }),
  rectifications: fc.array(aRectification, { maxLength: 3 }),
  figures: fc.dictionary(fc.constantFrom(...CODES), amount, { maxKeys: CODES.length }),
  staff: fc.option(fc.tuple(people, people), { nil: null }),
});

/** Names without digits, so that every digit of the text is the product's. */
const LETTERS = '甲乙丙丁戊己庚辛';
const aCounty = fc.array(aUnit, { maxLength: LETTERS.length }).map((units) =>
  units.map(
    ({ self, review, staff, figures, ...unit }, index): Unit => ({
      ...unit,
      figures: { ...figures, ...(staff && { 'staff.quota': staff[0], 'staff.actual': staff[1] }) },
      ...(self === undefined ? {} : { self }),
      ...(review === undefined || unit.state !== 'accepted' ? {} : { review }),
      ...(unit.state === 'exempted' ? { exemption: '新设' } : {}),
      code: `10${index}`,
      name: `${LETTERS[index]}局`,
    }),
  ),
);
const years = fc.tuple(aCounty, fc.option(aCounty, { nil: null }));
const titled = {
  problemTitle: (code: string) => `${code.slice(0, 3)}类问题`,
  indicatorName: (code: string) => ({ H03: '预算完成率', H08: '“三公经费”控制率' })[code] ?? '满意度',
};
const dataOf = ([now, before]: readonly [readonly Unit[], readonly Unit[] | null]): SummaryData =>
  countyData(now, before, titled);

it('writes no number that is not of the data', () => {
  fc.assert(
    fc.property(years, (both) => {
      const data = dataOf(both);
      const typed = draftSummaryReport(data)
        .flatMap(({ content }) => content.content)
        .flatMap((block) => block.content ?? [])
        .map((inline) => (inline.type === 'text' ? inline.text : ''))
        .join('\n');
      // What is typed and no chip: the year, days, tables, annexes, and the threshold that the sentence names.
      const numbers = typed
        .replaceAll(/\d{4}年\d{1,2}月\d{1,2}日|2021年度|[表]\d{1,2}|附件2|低于80%/g, '')
        .match(/\d+/g);
      expect(numbers).toBeNull();
      const known = new Set(
        summaryFigures(data).flatMap(({ value }) => {
          const yuan = amountOf(value);
          return yuan === null ? [numberOf(value)] : [inUnit(yuan, '元', 2)];
        }),
      );
      expect(known.has(null)).toBe(false);
    }),
  );
});

it('says nothing of numbers that there are not, whatever the county', () => {
  fc.assert(
    fc.property(years, (both) => {
      const data = dataOf(both);
      const { tables } = contentsOf(data);
      const printed = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(textOfCell)));
      for (const text of [allWords(data), ...printed])
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|＿＿|\[object|-0\.00|[，、；。]{2}|，。|：。|[。；，]）/);
    }),
  );
});

/** Each phrase of the templates that claims something, and when it may. */
const CLAIMS: readonly (readonly [RegExp, (data: SummaryData) => boolean])[] = [
  [/未报送\d|督促未报送/, ({ thisYear }) => thisYear.coverage.missing > 0],
  [/部门（单位）均已报送/, ({ thisYear: { coverage } }) => coverage.missing === 0 && coverage.submitted > 0],
  [/已报送的均按时报送/, ({ thisYear: { coverage } }) => coverage.late === 0 && coverage.submitted > 0],
  [/迟报\d/, ({ thisYear }) => thisYear.coverage.late > 0],
  [/免报的部门/, ({ thisYear }) => thisYear.coverage.exempted > 0],
  [/累计退回修改/, ({ thisYear }) => thisYear.coverage.returns > 0],
  [/尚未重新报送/, ({ thisYear }) => thisYear.coverage.returned > 0],
  [/自评均已审核通过/, ({ thisYear: { coverage } }) => coverage.accepted === coverage.submitted],
  [
    /比上年|与上年/,
    ({ lastYear, thisYear }) => lastYear !== null || (thisYear.official.ratios.threePublicsOnPrevious?.known ?? 0) > 0,
  ],
  [/等级均为/, ({ thisYear }) => Object.keys(thisYear.official.grades).length === 1],
  [/复核调低/, ({ thisYear }) => thisYear.official.differences.lowered > 0],
  [
    /失分(较多)?的共性指标/,
    ({ thisYear }) => Object.values(thisYear.official.indicators).some(({ losing }) => losing > 0),
  ],
  [/调高\d+个/, ({ thisYear }) => thisYear.official.differences.raised > 0],
  [
    /，超过预算|超过预算的原因/,
    ({ thisYear }) =>
      Number(thisYear.official.ratios.threePublicsWithinBudget?.part) >
      Number(thisYear.official.ratios.threePublicsWithinBudget?.whole),
  ],
  [
    /未超过预算/,
    ({ thisYear }) =>
      Number(thisYear.official.ratios.threePublicsWithinBudget?.part) <
      Number(thisYear.official.ratios.threePublicsWithinBudget?.whole),
  ],
  [/超过编制数/, ({ thisYear }) => thisYear.official.overQuota > 0],
  [/提示问题\d/, ({ thisYear }) => Object.keys(thisYear.problems).length > 0],
  [/其他问题见表10/, ({ thisYear }) => Object.keys(thisYear.problems).length > 5],
  [/未公开或未填列/, ({ thisYear: { coverage } }) => coverage.accepted > 0],
  [/显著|大幅|明显|较好|良好|有效|圆满|积极|得益于|主要是由于|因为/, () => false],
];

it('says no phrase whose condition does not hold', () => {
  fc.assert(
    fc.property(years, (both) => {
      const data = dataOf(both);
      const words = allWords(data);
      for (const [phrase, may] of CLAIMS)
        if (phrase.test(words)) expect([phrase.source, may(data)]).toEqual([phrase.source, true]);
    }),
    { numRuns: 150 },
  );
});

it('knows no difference to itself, and one where a table or a sentence is another', () => {
  fc.assert(
    fc.property(years, years, (one, other) => {
      const [before, after] = [dataOf(one), dataOf(other)];
      const report = { sections: draftSummaryReport(before) };
      expect(isSameReport(differencesBetween(before, { ...before, asOf: '2023-01-01T00:00:00.000Z' }, report))).toBe(
        true,
      );
      const cells = ({ tables }: ReturnType<typeof contentsOf>) =>
        JSON.stringify(tables.map(({ rows }) => rows.map((row) => row.map(textOfCell))));
      const isSame = allWords(before) === allWords(after) && cells(contentsOf(before)) === cells(contentsOf(after));
      expect(isSameReport(differencesBetween(before, after, report))).toBe(isSame);
    }),
    { numRuns: 40 },
  );
});
