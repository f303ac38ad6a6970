import {
  type FigureTable,
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  NOT_APPLICABLE,
} from '../../figures/index.ts';
import { money } from '../../money/index.ts';
import { tallyOf } from '../../rectification/index.ts';
import {
  type Aggregate,
  aggregatesOf,
  deductionsOf,
  EMPTY,
  type EvaluationFact,
  indicatorSums,
  isHandedIn,
  mergeAll,
  type Slice,
  WHOLE,
  weightOf,
} from '../../rollup/index.ts';
import { gradeOf } from '../../scoring/index.ts';
import { type IssuedRectification, type SummaryData, type SummarySources, summaryDataOf } from '../index.ts';

/** `12.5` 万元, `12人`, masked or not applicable, as tests write a figure. */
export type Written = string | typeof MASKED | typeof NOT_APPLICABLE;

/** A department's year as a test writes it: what is left out is missing. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly category?: string;
  readonly section?: string;
  readonly state?: EvaluationFact['state'];
  readonly late?: boolean;
  readonly returns?: number;
  readonly figures?: Readonly<Record<string, Written>>;
  readonly self?: string;
  readonly review?: string;
  readonly problems?: readonly string[];
  /** Library code or null, name, points, points got (null: masked). */
  readonly indicators?: readonly (readonly [library: string | null, name: string, full: string, got: string | null])[];
  readonly exemption?: string;
  readonly supervisor?: string;
  readonly covers?: boolean;
  readonly rectifications?: readonly Omit<IssuedRectification, 'departmentId' | 'issuedAt'>[];
}

const writtenValue = (written: Written): FigureValue => {
  if (typeof written !== 'string') return written;
  return written.endsWith('人') ? knownNumber(written.slice(0, -1)) : knownAmount(money(written, '万元'));
};

export function factOf(unit: Unit, fiscalYear: number): EvaluationFact {
  const { state = 'accepted', late = false, self = null, review = null } = unit;
  const handedIn = isHandedIn(state);
  const measures = Object.fromEntries(
    Object.entries(unit.figures ?? {}).map(([code, written]) => [code, writtenValue(written)]),
  );
  const result = review ?? self;
  const sheet = sheetOf(handedIn ? (unit.indicators ?? []) : []);
  return {
    countyId: 'county',
    departmentId: unit.code,
    fiscalYear,
    category: unit.category ?? 'town',
    financeSection: unit.section ?? '农业农村股',
    state,
    timeliness: handedIn ? (late ? 'late' : 'onTime') : null,
    returns: unit.returns ?? 0,
    measures: handedIn ? measures : {},
    selfScore: handedIn ? self : null,
    reviewScore: review,
    grade: handedIn && result !== null ? gradeOf(result) : null,
    weight: handedIn ? weightOf(new Map(Object.entries(measures))) : null,
    problems: handedIn ? (unit.problems ?? []) : [],
    unmapped: [],
    ...indicatorSums(sheet),
    deductions: deductionsOf(sheet, '10'),
    rectifications: tallyOf(unit.rectifications ?? []),
    supervisorId: unit.supervisor ?? null,
    coversSubordinates: unit.covers ?? false,
  };
}

const sheetOf = (rows: NonNullable<Unit['indicators']>): FigureTable =>
  new Map(
    rows.flatMap(([library, name, full, got], index): (readonly [string, FigureValue])[] => [
      ...(library === null ? [] : [[`indicators.i${index}.library`, knownText(library)] as const]),
      [`indicators.i${index}.name`, knownText(name)],
      [`indicators.i${index}.weight`, knownNumber(full)],
      [`indicators.i${index}.score`, got === null ? MASKED : knownNumber(got)],
    ]),
  );

const aggregatesIn = (facts: readonly EvaluationFact[]): ReadonlyMap<Slice, Aggregate> =>
  aggregatesOf({ facts, lastYear: [], signatures: new Map(), lastSignatures: new Map() });

const INDICATOR_NAMES: Readonly<Record<string, string>> = {
  H03: '预算完成率',
  H08: '“三公经费”控制率',
  H12: '预决算信息公开性',
};

/** The data of a county's report from its departments, as the server takes them from facts and summaries. */
export function countyData(
  units: readonly Unit[],
  lastYear: readonly Unit[] | null = null,
  more: Partial<SummarySources> = {},
): SummaryData {
  const facts = units.map((unit) => factOf(unit, 2021));
  const before = (lastYear ?? []).map((unit) => factOf(unit, 2020));
  return summaryDataOf({
    region: { code: '990121', name: '青禾县', level: 'county' },
    fiscalYear: 2021,
    asOf: '2022-05-06T08:00:00.000Z',
    season: {
      opensAt: '2022-02-28T16:00:00.000Z',
      dueAt: '2022-04-30T15:59:59.000Z',
      template: '部门整体支出绩效自评报告',
    },
    slices: [...aggregatesIn(facts)].map(([slice, aggregate]) => ({ slice, aggregate })),
    lastYear: lastYear === null ? null : (aggregatesIn(before).get(WHOLE) ?? EMPTY),
    children: [],
    categoryNames: { education: '教育', town: '乡镇、街道' },
    departments: units.map(({ code, name }) => ({ id: code, code, name })),
    facts,
    factsLastYear: before,
    exemptionReasons: new Map(units.flatMap(({ code, exemption }) => (exemption ? [[code, exemption] as const] : []))),
    opinions: [],
    rectifications: units.flatMap(({ code, rectifications = [] }) =>
      rectifications.map((line, index) => ({
        ...line,
        departmentId: code,
        issuedAt: `2022-05-0${index + 1}T02:00:00.000Z`,
      })),
    ),
    problemTitle: (code) => `${code}的名称`,
    indicatorName: (code) => INDICATOR_NAMES[code] ?? code,
    ...more,
  });
}

/** The data of a prefecture's report from its counties' departments. */
export function regionData(counties: readonly (readonly Unit[])[]): SummaryData {
  const names = ['甲县', '乙县', '丙县'];
  const children = counties.map((units, index) => {
    const facts = units.map((unit) => factOf(unit, 2021));
    return {
      code: `99012${index + 1}`,
      name: names[index] ?? `${index}县`,
      aggregate: aggregatesIn(facts).get(WHOLE) ?? EMPTY,
    };
  });
  const aggregate = mergeAll(children.map((child) => child.aggregate));
  return countyData([], null, {
    region: { code: '990100', name: '清岚市', level: 'prefecture' },
    season: null,
    slices: [{ slice: WHOLE, aggregate }],
    children,
  });
}

/** Four departments and one exempted: two reviewed, one masked, one late and with low execution, one missing. */
export const FIVE_UNITS: readonly Unit[] = [
  {
    code: '301001',
    name: '教育局',
    category: 'education',
    section: '教科文股',
    self: '96',
    review: '88.5',
    returns: 2,
    problems: ['ARI-01', 'ARI-01', 'TXT-02'],
    indicators: [
      ['H03', '预算完成率', '5', '3.5'],
      ['H08', '“三公经费”控制率', '8', '8'],
      [null, '义务教育巩固率', '10', '9'],
      [null, '校舍维修完成率', '10', '8'],
      ['H12', '预决算信息公开性', '5', '4.5'],
    ],
    figures: {
      'budget.original': '30000',
      'budget.adjusted': '32000',
      'budget.outturn': '31040',
      'expenditure.basic': '20000',
      'expenditure.project': '11040',
      'project.received': '11500',
      'fund.generalPublic': '30000',
      'fund.government': '1040',
      'threePublics.total': '24.2',
      'threePublics.total.budget': '30',
      'threePublics.total.previous': '20',
      'threePublics.vehicles': '14.2',
      'threePublics.reception': '10',
      'threePublics.overseas': '0',
      'staff.quota': '1400人',
      'staff.actual': '1420人',
    },
  },
  {
    code: '302001',
    name: '文旅局',
    category: 'education',
    section: '教科文股',
    self: '92',
    review: '92',
    problems: ['TXT-02'],
    figures: {
      'budget.original': '1000',
      'budget.adjusted': '1000',
      'budget.outturn': '990',
      'expenditure.basic': '700',
      'expenditure.project': '290',
      'fund.generalPublic': '990',
      'threePublics.total': '5',
      'threePublics.total.budget': '5.5',
      'threePublics.total.previous': '6',
      'staff.quota': '90人',
      'staff.actual': '86人',
    },
  },
  {
    code: '701001',
    name: '石塘镇',
    late: true,
    self: '78.25',
    figures: {
      'budget.original': '500',
      'budget.adjusted': '600',
      'budget.outturn': '450',
      'fund.generalPublic': '450',
    },
  },
  {
    code: '101001',
    name: '人大办',
    section: '行政政法股',
    self: '98',
    figures: { 'budget.adjusted': MASKED, 'budget.outturn': MASKED, 'threePublics.total': NOT_APPLICABLE },
  },
  { code: '702001', name: '柳河镇', state: 'obliged' },
  { code: '703001', name: '档案馆', section: '行政政法股', state: 'exempted', exemption: '本年度新设立。' },
];
