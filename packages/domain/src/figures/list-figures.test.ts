import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { money } from '../money/index.ts';
import { lookInto } from './effective-figures.ts';
import type { FigureCatalogue, FigureTable, FigureValue, LibraryIndicator } from './index.ts';
import {
  dependentsOf,
  effectiveAfter,
  effectiveFigures,
  figureIn,
  hasRow,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
  rowsOf,
  scoreOfRow,
  tableWith,
  touchedBy,
} from './index.ts';

const words = { zh: '指标', en: 'indicator' };
const common = (code: string, from: string, unit: string): LibraryIndicator => ({
  code,
  level1: 'output',
  level2: 'quantity',
  name: words,
  formula: words,
  sign: 'atMost',
  target: '100',
  unit,
  weight: '10',
  standard: 'ratioDown',
  from,
  source: '财预〔2013〕53号',
});
const catalogue: FigureCatalogue = {
  ...HUNAN_2021,
  library: [common('F03', 'staff.controlRate', '%'), common('F99', 'threePublics.total', '万元')],
};

const wan = (text: string) => knownAmount(money(text, '万元'));
const of = (values: Readonly<Record<string, FigureValue>>): FigureTable => new Map(Object.entries(values));
const indicator = (row: string, fields: Readonly<Record<string, FigureValue>>, list = 'indicators') =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${list}.${row}.${field}`, value]));
const ratio = (weight: string, target: string, actual: string) => ({
  sign: knownText('atLeast'),
  weight: knownNumber(weight),
  target: knownNumber(target),
  actual: knownNumber(actual),
});

describe('figures of lists', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, FigureValue>>, string, FigureValue])[] = [
    ['an empty list has no sum', {}, 'score.indicators', MISSING],
    [
      'an indicator is scored by the usual standard',
      indicator('a', ratio('12', '100', '72.74')),
      'indicators.a.score',
      knownNumber('8.73'),
    ],
    [
      'a stated score stands',
      { ...indicator('a', ratio('12', '100', '72.74')), 'indicators.a.score': knownNumber('8') },
      'score.indicators',
      knownNumber('8'),
    ],
    [
      'scores add up',
      { ...indicator('a', ratio('12', '100', '72.74')), ...indicator('b', ratio('10', '5', '4')) },
      'score.indicators',
      knownNumber('16.73'),
    ],
    [
      'one indicator without a score leaves the sum unknown',
      { ...indicator('a', ratio('12', '100', '72.74')), 'indicators.b.name': knownText('新指标') },
      'score.indicators',
      MISSING,
    ],
    [
      'an adjusted target counts instead',
      { ...indicator('a', ratio('10', '100', '60')), 'indicators.a.adjustedTarget': knownNumber('80') },
      'indicators.a.score',
      knownNumber('7.50'),
    ],
    [
      'a masked adjustment leaves the target in force unknown',
      { ...indicator('a', ratio('10', '100', '60')), 'indicators.a.adjustedTarget': MASKED },
      'indicators.a.score',
      MISSING,
    ],
    [
      'an adjustment that does not apply changes nothing',
      { ...indicator('a', ratio('10', '100', '60')), 'indicators.a.adjustedTarget': NOT_APPLICABLE },
      'indicators.a.score',
      knownNumber('6.00'),
    ],
    [
      'an actual value follows from the figure of its library item',
      {
        'indicators.a.library': knownText('F03'),
        'staff.actual': knownNumber('185'),
        'staff.quota': knownNumber('128'),
      },
      'indicators.a.actual',
      knownNumber('144.53'),
    ],
    [
      'an amount is compared in the unit of its indicator',
      {
        ...indicator('a', {
          library: knownText('F99'),
          sign: knownText('atMost'),
          weight: knownNumber('10'),
          target: knownNumber('20'),
        }),
        'threePublics.total': wan('25'),
      },
      'indicators.a.score',
      knownNumber('8.00'),
    ],
    [
      'projects go into the sum of their kind',
      {
        'projects.k1.kind': knownText('business'),
        'projects.k1.outturn': wan('120'),
        'projects.k2.kind': knownText('operation'),
        'projects.k2.outturn': wan('80'),
        'projects.k3.kind': knownText('business'),
        'projects.k3.outturn': wan('30'),
      },
      'expenditure.project.business',
      wan('150'),
    ],
    [
      'a kind that no project has is zero',
      { 'projects.k1.kind': knownText('business'), 'projects.k1.outturn': wan('120') },
      'expenditure.project.special',
      wan('0'),
    ],
    [
      'a project whose kind nobody said may be of any',
      {
        'projects.k1.kind': knownText('business'),
        'projects.k1.outturn': wan('120'),
        'projects.k2.name': knownText('修缮'),
      },
      'expenditure.project.special',
      MISSING,
    ],
    [
      'a project’s total is its execution and its indicators',
      {
        'projects.k1.adjusted': wan('100'),
        'projects.k1.outturn': wan('76'),
        ...indicator('a', { ...ratio('90', '100', '90'), project: knownText('k1') }, 'projectIndicators'),
        ...indicator('b', { ...ratio('90', '100', '10'), project: knownText('k2') }, 'projectIndicators'),
      },
      'projects.k1.score',
      knownNumber('88.6'),
    ],
    [
      'with nothing to execute there are no points for it',
      { 'budget.outturn': NOT_APPLICABLE, 'budget.adjusted': NOT_APPLICABLE },
      'score.execution',
      NOT_APPLICABLE,
    ],
    [
      'nothing divided by nothing is no execution',
      { 'budget.outturn': wan('0'), 'budget.adjusted': wan('0') },
      'score.execution',
      MISSING,
    ],
  ];
  it.each(rows)('%s', (_, figures, code, expected) =>
    expect(figureIn(effectiveFigures(catalogue, of(figures)).table, code)).toEqual(expected),
  );
});

describe('caps of the scope', () => {
  const capped = (scope: 'overall' | 'project'): FigureCatalogue => ({
    ...catalogue,
    scoring: { ...catalogue.scoring, caps: { ...catalogue.scoring.caps, on: true, scope: [scope] } },
  });
  const table = of({
    'score.beforeCap': knownNumber('95'),
    'budget.executionRate': knownNumber('75'),
    'projects.k1.scoreBeforeCap': knownNumber('95'),
    'projects.k1.executionRate': knownNumber('75'),
    'projects.k2.scoreBeforeCap': knownNumber('95'),
    'projects.k2.executionRate': MASKED,
  });
  it.each([
    ['overall', 'score.self', knownNumber('89')],
    ['overall', 'projects.k1.score', knownNumber('95')],
    ['project', 'score.self', knownNumber('95')],
    ['project', 'projects.k1.score', knownNumber('89')],
    // Under caps a total is not known while the rate is not.
    ['project', 'projects.k2.score', MISSING],
    ['overall', 'projects.k2.score', knownNumber('95')],
  ] as const)('meant for %s: %s', (scope, code, expected) =>
    expect(figureIn(effectiveFigures(capped(scope), table).table, code)).toEqual(expected),
  );
});

describe('rows', () => {
  const table = of({
    'projects.b.name': knownText('乙'),
    'projects.a.name': knownText('甲'),
    'projects.c.name': knownText('丙'),
    'projects.c.position': knownNumber('1'),
    'projects.d.position': knownNumber('2'),
    'projects.e.name': MISSING,
  });
  it('stand by position, then by key; a place alone makes none', () =>
    expect(rowsOf(table, 'projects')).toEqual(['c', 'a', 'b']));
  it.each([
    ['a', true],
    ['d', false],
    ['e', false],
    ['z', false],
  ])('%s is there: %s', (row, there) => expect(hasRow(table, 'projects', row)).toBe(there));
});

describe('dependentsOf', () => {
  const table = of({
    'projects.k1.name': knownText('甲'),
    'projects.k2.name': knownText('乙'),
    'projectIndicators.a.project': knownText('k1'),
    'projectIndicators.b.name': knownText('未归属'),
    'indicators.x.library': knownText('F03'),
    'indicators.y.library': knownText('F99'),
  });
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'projectIndicators.a.actual',
      ['projectIndicators.a.score', 'projects.k1.score'],
      ['projects.k2.score', 'projectIndicators.b.score'],
    ],
    ['projectIndicators.b.score', ['projects.k1.score', 'projects.k2.score'], ['score.indicators']],
    [
      'projects.k1.outturn',
      ['projects.k1.executionRate', 'expenditure.project.business', 'score.self'],
      ['projects.k2.executionRate'],
    ],
    [
      'staff.quota',
      ['staff.controlRate', 'indicators.x.actual', 'indicators.x.score', 'score.self'],
      ['indicators.y.actual'],
    ],
    ['indicators.x.name', [], ['indicators.x.score']],
  ];
  it.each(rows)('%s', (code, contained, without) => {
    const dependents = dependentsOf(catalogue, table, code);
    for (const one of contained) expect(dependents).toContain(one);
    for (const one of without) expect(dependents).not.toContain(one);
  });
});

describe('touchedBy', () => {
  it('is a handful of cells in a record of twenty projects with ten indicators each', () => {
    const projects = Array.from({ length: 20 }, (_, place) => `p${place}`);
    const table = of({
      ...Object.fromEntries(projects.map((project) => [`projects.${project}.outturn`, wan('100')])),
      ...Object.fromEntries(
        projects.flatMap((project) =>
          Array.from({ length: 10 }, (_, place) => [
            `projectIndicators.${project}x${place}.project`,
            knownText(project),
          ]),
        ),
      ),
    });
    const next = tableWith(table, [['projectIndicators.p7x3.actual', knownNumber('5')]]);
    expect([...touchedBy(catalogue, table, next, ['projectIndicators.p7x3.actual'])].sort()).toEqual([
      'projectIndicators.p7x3.actual',
      'projectIndicators.p7x3.score',
      'projects.p7.indicatorScore',
      'projects.p7.score',
      'projects.p7.scoreBeforeCap',
    ]);
  });

  it('is the whole row, and the sums over its list, where a row appears', () => {
    const table = of(indicator('a', ratio('10', '100', '90')));
    const next = tableWith(table, [['indicators.b.name', knownText('新指标')]]);
    const touched = touchedBy(catalogue, table, next, ['indicators.b.name']);
    for (const code of ['indicators.b.score', 'indicators.b.standard', 'score.indicators', 'score.self']) {
      expect(touched).toContain(code);
    }
  });
});

/** Changes of cells that hang together: rows come and go, move, change project; sums and scores follow. */
const cells = (() => {
  const number = fc.constantFrom('0', '1', '40', '99.27', '100', '150', '-3').map(knownNumber);
  const amount = fc.constantFrom('0', '12.5', '100', '767.86', '1922.76').map(wan);
  const one = (...values: readonly string[]) => fc.constantFrom(...values).map(knownText);
  const unknown = fc.constantFrom(MASKED, NOT_APPLICABLE, MISSING, MISSING);
  const fields: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<FigureValue>>>>> = {
    projects: {
      name: one('甲', '乙'),
      kind: one('business', 'operation', 'special'),
      adjusted: amount,
      outturn: amount,
      executionRate: number,
      scoreBeforeCap: number,
      position: number,
    },
    indicators: {
      name: one('一', '二'),
      library: one('F03', 'F99', 'F00'),
      sign: one('atLeast', 'atMost', 'qualitative'),
      target: number,
      adjustedTarget: number,
      actual: number,
      weight: number,
      coefficient: number,
      standard: one('ratioUp', 'judged', 'ghost'),
      score: number,
      position: number,
    },
    projectIndicators: {
      name: one('一', '二'),
      project: one('a', 'b', 'z'),
      sign: one('atLeast', 'equal'),
      target: number,
      actual: number,
      weight: number,
      score: number,
      position: number,
    },
  };
  const singles = {
    'staff.actual': number,
    'staff.quota': number,
    'budget.outturn': amount,
    'budget.adjusted': amount,
    'expenditure.basic': amount,
    'threePublics.total': amount,
    'budget.executionRate': number,
    'score.beforeCap': number,
    'expenditure.project': amount,
  };
  const cell = fc
    .constantFrom(...Object.entries(fields))
    .chain(([list, named]) =>
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...Object.entries(named)))
        .chain(([row, [field, values]]) =>
          fc.tuple(fc.constant(`${list}.${row}.${field}`), fc.oneof({ weight: 3, arbitrary: values }, unknown)),
        ),
    );
  const single = fc
    .constantFrom(...Object.entries(singles))
    .chain(([code, values]) => fc.tuple(fc.constant(code), fc.oneof({ weight: 3, arbitrary: values }, unknown)));
  return fc.oneof({ weight: 4, arbitrary: cell }, single);
})();

const known = (table: FigureTable) =>
  Object.fromEntries([...table].filter(([, { state }]) => state !== 'missing').sort());

describe('effectiveAfter', () => {
  const capped = { ...catalogue, scoring: { ...catalogue.scoring, caps: { ...catalogue.scoring.caps, on: true } } };
  it('is what effectiveFigures gives, change after change', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(catalogue, capped),
        fc.array(cells, { maxLength: 60 }),
        fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (template, start, changes) => {
          let table: FigureTable = new Map(start);
          let effective = effectiveFigures(template, table);
          for (const change of changes) {
            const codes = change.map(([code]) => code);
            const next: FigureTable = new Map([...table, ...change]);
            const after = effectiveAfter(template, effective, next, codes);
            // A table of its own, so that nothing remembered of the other one helps.
            const whole = effectiveFigures(template, new Map(next));
            expect(known(after.table)).toEqual(known(whole.table));
            expect([...after.derived].sort()).toEqual([...whole.derived].sort());
            const rows = (of: FigureTable) => template.lists.map(({ key }) => rowsOf(of, key));
            expect(rows(next)).toEqual(rows(new Map(next)));
            expect(rows(after.table)).toEqual(rows(next));
            const touched = touchedBy(template, effective.table, after.table, codes);
            const differing = [...new Set([...effective.table.keys(), ...after.table.keys()])].filter(
              (code) => JSON.stringify(figureIn(effective.table, code)) !== JSON.stringify(figureIn(after.table, code)),
            );
            expect(differing.filter((code) => !touched.has(code))).toEqual([]);
            [table, effective] = [next, after];
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('scoreOfRow', () => {
  it('gives the arithmetic', () => {
    const table = of(indicator('a', { ...ratio('12', '100', '130'), unit: knownText('%') }));
    expect(scoreOfRow(catalogue, 'indicators.a.score', lookInto(catalogue, table))).toEqual({
      score: '12.00',
      working: { zh: '12 × 130 ÷ 100 = 15.6，封顶 12 分', en: '12 × 130 ÷ 100 = 15.6, capped at 12' },
    });
  });
});
