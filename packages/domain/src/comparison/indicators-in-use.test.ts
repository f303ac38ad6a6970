import { describe, expect, it } from 'vitest';
import { aggregateOf, type IndicatorScore, mergeAll } from '../rollup/index.ts';
import { factWith } from './comparison.fixture.ts';
import { indicatorsInFacts, indicatorsInSums } from './index.ts';

type Scores = Readonly<Record<string, IndicatorScore>>;
const of = (full: string): IndicatorScore => ({ state: 'known', got: '1', full });
const MASKED: IndicatorScore = { state: 'masked' };

const rows: readonly (readonly [
  string,
  readonly (readonly Scores[])[],
  readonly (readonly [string, number, string | null])[],
])[] = [
  ['of nothing there is none', [], []],
  ['of a year in which nobody uses any', [[{}, {}]], []],
  [
    'the one that most use comes first',
    [[{ H01: of('5') }, { H01: of('5'), A09: of('3') }]],
    [
      ['H01', 2, '5.00'],
      ['A09', 1, '3.00'],
    ],
  ],
  [
    'of as many users, by code',
    [[{ H02: of('5'), H01: of('5') }]],
    [
      ['H01', 1, '5.00'],
      ['H02', 1, '5.00'],
    ],
  ],
  ['points are a mean over who tells', [[{ H01: of('5') }, { H01: of('8') }, { H01: of('8') }]], [['H01', 3, '7.00']]],
  ['who masks the score uses it too', [[{ H01: of('5') }, { H01: MASKED }]], [['H01', 2, '5.00']]],
  ['points are not known where nobody tells', [[{ H01: MASKED }]], [['H01', 1, null]]],
  [
    'of two years, the one in which most use it',
    [[{ H01: of('4') }], [{ H01: of('6') }, { H01: of('8') }]],
    [['H01', 2, '6.00']],
  ],
  [
    'what is no code of a library is left out',
    [[{ 三公控制: of('5'), h01: of('5'), 'H01/staff': of('5'), K07: of('2') }]],
    [['K07', 1, '2.00']],
  ],
];

describe.each([
  [
    'sums',
    (years: readonly (readonly Scores[])[]) =>
      indicatorsInSums(
        years.map(
          (facts) => mergeAll(facts.map((indicators) => aggregateOf(factWith({}, { indicators })))).official.indicators,
        ),
      ),
  ],
  [
    'facts',
    (years: readonly (readonly Scores[])[]) =>
      indicatorsInFacts(
        years.flatMap((facts, year) => facts.map((indicators) => ({ indicators, fiscalYear: 2020 + year }))),
      ),
  ],
] as const)('the indicators in use, by their %s', (_, offered) => {
  it.each(rows)('%s', (_what, years, expected) =>
    expect(offered(years).map(({ library, departments, meanFull }) => [library, departments, meanFull])).toEqual(
      expected,
    ),
  );
});
