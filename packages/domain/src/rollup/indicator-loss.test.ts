import { describe, expect, it } from 'vitest';
import {
  type FigureTable,
  type FigureValue,
  knownNumber,
  knownText,
  MASKED,
  NOT_APPLICABLE,
} from '../figures/index.ts';
import {
  aggregateOf,
  deductionsOf,
  EMPTY,
  type EvaluationFact,
  figuresOfFact,
  indicatorSums,
  mergeAll,
  NO_DEDUCTIONS,
  summaryOf,
} from './index.ts';

/** Library code (null: its own), name, points, score. */
type Row = readonly [library: string | null, name: string | null, weight: string, score: string | FigureValue | null];

const sheet = (rows: readonly Row[], execution?: string): FigureTable =>
  new Map(
    [
      ...(execution === undefined ? [] : [['score.execution', knownNumber(execution)] as const]),
      ...rows.flatMap(([library, name, weight, score], index) => {
        const of = (field: string) => `indicators.i${index}.${field}`;
        const got = typeof score === 'string' ? knownNumber(score) : score;
        return [
          ...(library === null ? [] : [[of('library'), knownText(library)] as const]),
          ...(name === null ? [] : [[of('name'), knownText(name)] as const]),
          [of('weight'), knownNumber(weight)] as const,
          ...(got === null ? [] : [[of('score'), got] as const]),
        ];
      }),
    ].map(([code, value]) => [code, value]),
  );

const fact = (rows: readonly Row[], given: Partial<EvaluationFact> = {}): EvaluationFact => ({
  countyId: 'qinglan',
  departmentId: 'd',
  fiscalYear: 2021,
  category: 'town',
  financeSection: '农业农村股',
  state: 'accepted',
  timeliness: 'onTime',
  returns: 0,
  measures: {},
  selfScore: '95',
  reviewScore: null,
  grade: 'excellent',
  weight: null,
  problems: [],
  unmapped: [],
  ...indicatorSums(sheet(rows)),
  deductions: deductionsOf(sheet(rows), '10'),
  supervisorId: null,
  coversSubordinates: false,
  ...given,
});
const indicatorsOf = (...facts: readonly EvaluationFact[]) =>
  summaryOf(mergeAll(facts.map((one) => aggregateOf(one)))).indicators;

describe('the main deductions of an evaluation', () => {
  it.each<readonly [string, FigureTable, readonly (readonly [string | null, string])[]]>([
    ['nothing lost', sheet([['H01', '在职人员控制率', '5', '5']]), []],
    [
      'the largest first, three at most, execution among them',
      sheet(
        [
          ['H01', '在职人员控制率', '5', '4'],
          [null, '新建饮水工程', '10', '7.5'],
          ['H12', '预决算信息公开性', '5', '4.5'],
          ['H16', '满意度', '6', '4'],
        ],
        '8.2',
      ),
      [
        ['新建饮水工程', '2.5'],
        ['满意度', '2'],
        ['预算执行率', '1.8'],
      ],
    ],
    [
      'equal losses as they stand in the form',
      sheet([
        [null, '乙', '5', '4'],
        [null, '甲', '5', '4'],
      ]),
      [
        ['乙', '1'],
        ['甲', '1'],
      ],
    ],
    [
      'masked and unscored ones lost nothing that is known',
      sheet([
        [null, '甲', '5', MASKED],
        [null, '乙', '5', null],
      ]),
      [],
    ],
    ['one without a name', sheet([[null, null, '5', '3']]), [[null, '2']]],
    ['execution alone is no scored form', sheet([], '8'), []],
    ['more points than it carries', sheet([[null, '甲', '5', '6']]), []],
  ])('%s', (_, table, expected) =>
    expect(deductionsOf(table, '10').largest.map(({ name, lost }) => [name, lost])).toEqual(expected),
  );

  it('says how many were scored and how many lost', () => {
    const table = sheet([
      ['H01', '甲', '5', '5'],
      ['H02', '乙', '5', '3'],
      [null, '丙', '5', NOT_APPLICABLE],
    ]);
    expect(deductionsOf(table, '10')).toEqual({
      scored: 2,
      losing: 1,
      largest: [{ name: '乙', library: 'H02', full: '5', got: '3', lost: '2' }],
    });
    expect(deductionsOf(new Map(), '10')).toEqual(NO_DEDUCTIONS);
  });

  it('asks for all that it reads', () => {
    const table = sheet([['H01', '甲', '5', '5']], '9');
    expect(figuresOfFact(table)).toEqual(expect.arrayContaining([...table.keys()]));
  });
});

describe('points lost in a region', () => {
  const summary = indicatorsOf(
    fact([
      ['H01', '在职人员控制率', '5', '5'],
      ['H03', '预算完成率', '5', '2'],
      [null, '新建饮水工程', '10', '7'],
      [null, '巡查河道', '10', '10'],
    ]),
    fact([
      ['H01', '在编人员控制', '5', '4'],
      ['H03', '预算完成率', '5', MASKED],
      ['H12', '预决算信息公开性', '5', NOT_APPLICABLE],
    ]),
    fact([['H01', '在职人员控制率', '8', '8']], { state: 'submitted' }),
  );

  it('is by the library’s code, whatever it is called, the most lost first', () =>
    expect(
      summary.shared.map(({ code, departments, full, got, lost, rate, losing }) => [
        code,
        departments,
        full,
        got,
        lost,
        rate,
        losing,
      ]),
    ).toEqual([
      ['H03', 2, '5', '2', '3', '40.00', 1],
      ['H01', 2, '10', '9', '1', '90.00', 1],
      ['H12', 1, '0', '0', '0', null, 0],
    ]));

  it('counts masked and not applicable apart, never as no points', () =>
    expect(
      summary.shared.map(({ code, known, masked, notApplicable, missing }) => [
        code,
        known,
        masked,
        notApplicable,
        missing,
      ]),
    ).toEqual([
      ['H03', 1, 1, 0, 0],
      ['H01', 2, 0, 0, 0],
      ['H12', 0, 0, 1, 0],
    ]));

  it('holds the departments’ own apart', () =>
    expect(summary.own).toEqual({
      indicators: 2,
      departments: 1,
      known: 2,
      masked: 0,
      notApplicable: 0,
      missing: 0,
      full: '20',
      got: '17',
      lost: '3',
      rate: '85.00',
      losing: 1,
    }));

  it('is two rows of one code in one form together', () => {
    const { shared } = indicatorsOf(
      fact([
        ['H01', '甲', '5', '5'],
        ['H01', '乙', '5', '3'],
      ]),
    );
    expect(shared).toMatchObject([{ code: 'H01', departments: 1, full: '10', got: '8', losing: 1 }]);
  });

  it('of nobody is nothing', () => {
    const { shared, own } = summaryOf(EMPTY).indicators;
    expect(shared).toEqual([]);
    expect([own.indicators, own.departments, own.rate]).toEqual([0, 0, null]);
  });
});
