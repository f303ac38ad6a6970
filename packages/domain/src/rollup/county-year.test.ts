import { describe, expect, it } from 'vitest';
import { knownAmount } from '../figures/index.ts';
import { money } from '../money/index.ts';
import {
  aggregatesOf,
  type CountyYear,
  type EvaluationFact,
  NO_DEDUCTIONS,
  NO_OWN_INDICATORS,
  RISKS,
  type RiskName,
  risksOf,
  summaryOf,
} from './index.ts';

const wan = (text: string) => knownAmount(money(text, '万元'));
const spent = (outturn: string, adjusted = '100') => ({
  'budget.outturn': wan(outturn),
  'budget.adjusted': wan(adjusted),
  'expenditure.total': wan(outturn),
});

const unit = (departmentId: string, given: Partial<EvaluationFact> = {}): EvaluationFact => ({
  countyId: 'qinglan',
  departmentId,
  departmentCode: departmentId,
  departmentName: departmentId,
  successorId: null,
  fiscalYear: 2021,
  category: 'education',
  financeSection: '教科文股',
  state: 'accepted',
  timeliness: 'onTime',
  returns: 0,
  measures: spent('90'),
  selfScore: '88',
  reviewScore: null,
  grade: 'good',
  weight: money('100', '万元'),
  problems: [],
  unmapped: [],
  indicators: {},
  ownIndicators: NO_OWN_INDICATORS,
  deductions: NO_DEDUCTIONS,
  supervisorId: null,
  coversSubordinates: false,
  ...given,
});

const county = (facts: readonly EvaluationFact[], more: Partial<CountyYear> = {}): CountyYear => ({
  facts,
  lastYear: [],
  signatures: new Map(),
  lastSignatures: new Map(),
  ...more,
});

describe('aggregatesOf', () => {
  it('has the whole and each slice that a department is in', () => {
    const aggregates = aggregatesOf(
      county([unit('bureau'), unit('town', { category: 'town', financeSection: '预算股', grade: 'excellent' })]),
    );
    expect([...aggregates.keys()].toSorted()).toEqual([
      'all',
      'category/education',
      'category/town',
      'financeSection/教科文股',
      'financeSection/预算股',
      'grade/excellent',
      'grade/good',
    ]);
    expect(summaryOf(aggregates.get('all')!).coverage.accepted).toBe(2);
    expect(summaryOf(aggregates.get('category/town')!).coverage.accepted).toBe(1);
  });

  it('has nothing of a county without departments', () => {
    expect(aggregatesOf(county([])).size).toBe(0);
  });

  describe('counts the money of a subordinate unit once (AGG-03)', () => {
    const school = (state: EvaluationFact['state']) =>
      unit('school', { supervisorId: 'bureau', state, measures: spent('30') });
    const bureau = (state: EvaluationFact['state'], coversSubordinates: boolean) =>
      unit('bureau', { state, coversSubordinates, measures: spent('90') });
    const outturn = (facts: readonly EvaluationFact[]) => {
      const whole = aggregatesOf(county(facts)).get('all')!;
      return [false, true].map((provisional) => summaryOf(whole, { provisional }).funds.outturn.amount);
    };
    it.each([
      ['both accepted, and the bureau states its own only', 'accepted', 'accepted', false, '1200000.00', '1200000.00'],
      ['both accepted, and the bureau states all', 'accepted', 'accepted', true, '900000.00', '900000.00'],
      [
        'the bureau not accepted yet: officially the school stands by itself',
        'accepted',
        'submitted',
        true,
        '300000.00',
        '900000.00',
      ],
      ['the school not accepted yet', 'submitted', 'accepted', true, '900000.00', '900000.00'],
      ['the bureau not handed in: nothing covers the school', 'accepted', 'draft', true, '300000.00', '300000.00'],
    ] as const)('%s', (_, ofSchool, ofBureau, covers, official, provisional) => {
      expect(outturn([school(ofSchool), bureau(ofBureau, covers)])).toEqual([official, provisional]);
    });

    it('and leaves the unit its own score', () => {
      const whole = aggregatesOf(county([school('accepted'), bureau('accepted', true)])).get('all')!;
      expect(summaryOf(whole).scores.count).toBe(2);
    });
  });

  it('counts the risks of the evaluations', () => {
    const lowly = unit('a', { measures: spent('70') });
    const aggregates = aggregatesOf(county([lowly, unit('b'), unit('c', { measures: spent('60'), state: 'draft' })]));
    expect(aggregates.get('all')!.risks).toEqual({ lowExecution: 1 });
  });
});

describe('risksOf', () => {
  const signature = Array.from({ length: 64 }, (_, at) => at);
  const other = Array.from({ length: 64 }, (_, at) => (at < 40 ? at : -at));
  const rows: readonly (readonly [
    string,
    Partial<EvaluationFact>,
    Parameters<typeof risksOf>[1],
    readonly RiskName[],
  ])[] = [
    ['nothing remarkable', {}, {}, []],
    ['excellent with execution of 85%', { selfScore: '96', measures: spent('85') }, {}, ['scoreTooGood']],
    ['excellent with execution of 90%', { selfScore: '96', measures: spent('90') }, {}, []],
    ['five points above the review', { selfScore: '96', reviewScore: '91' }, {}, ['scoreTooGood']],
    ['four points above the review', { selfScore: '96', reviewScore: '92' }, {}, []],
    ['execution of 79.99%', { measures: spent('79.99') }, {}, ['lowExecution']],
    ['execution of 80%', { measures: spent('80') }, {}, []],
    ['no budget at all', { measures: spent('0', '0') }, {}, []],
    ['a fifth more than last year', { measures: spent('90') }, { lastYear: unit('d', { measures: spent('75') }) }, []],
    [
      'more than a fifth',
      { measures: spent('90') },
      { lastYear: unit('d', { measures: spent('74') }) },
      ['largeChange'],
    ],
    [
      'nothing spent, from something',
      { measures: { 'threePublics.total': wan('0'), 'threePublics.total.previous': wan('2') } },
      {},
      ['largeChange'],
    ],
    [
      'something spent, from nothing: no percent to tell',
      { measures: { 'threePublics.total': wan('2'), 'threePublics.total.previous': wan('0') } },
      {},
      [],
    ],
    ["last year's text", {}, { signature, lastSignature: signature }, ['likeLastYear']],
    ['a text with 62% of last year’s', {}, { signature, lastSignature: other }, []],
    ["a neighbour's text", {}, { signature, neighbours: new Map([['b', signature]]) }, ['likeNeighbour']],
    ['its own text among the neighbours', {}, { signature, neighbours: new Map([['d', signature]]) }, []],
    ['a draft', { state: 'draft', measures: spent('10') }, {}, []],
  ];
  it.each(rows)('%s', (_, given, context, expected) => {
    expect(risksOf(unit('d', given), context).map(({ name }) => name)).toEqual(expected);
  });

  it('tells what shows it, without a stray sign', () => {
    const [risk] = risksOf(unit('d', { measures: spent('50') }), {
      lastYear: unit('d', { measures: spent('100') }),
    }).slice(-1);
    expect(risk?.evidence.zh).toBe('部门支出总额比上年下降 50.00%');
    expect(RISKS).toContain(risk?.name);
  });
});
