import { describe, expect, it } from 'vitest';
import { aggregateOf, type EvaluationFact, type IndicatorScore, mergeAll, NO_OWN_INDICATORS } from '../rollup/index.ts';
import { factWith, inState, measure } from './comparison.fixture.ts';
import { type Reason, valueOfRegion } from './index.ts';

const valueIn = (
  facts: readonly EvaluationFact[],
  code: string,
  residents: number | null = null,
  provisional = false,
) =>
  valueOfRegion({ aggregate: mergeAll(facts.map((fact) => aggregateOf(fact))), residents, provisional }, measure(code));

const known = (value: string, reason: Reason | null = null) => ({ state: 'known', value, reason });
const missing = (reason: Reason) => ({ state: 'missing', value: null, reason });

const spent = (total: string, staff = 2) => factWith({ 'expenditure.total': total, 'staff.actual': staff });
const scored = (selfScore: string | null, reviewScore: string | null) => factWith({}, { selfScore, reviewScore });

describe('a measure of a region', () => {
  it.each([
    ['sums money', [spent('1.10'), spent('2.20')], 'expenditure.total', known('3.30')],
    ['sums what became less', [spent('1.00'), spent('-2.50')], 'expenditure.total', known('-1.50')],
    ['sums people', [spent('1', 3), spent('1', 4)], 'staff.actual', known('7')],
    [
      'says that others mask it',
      [spent('1.10'), factWith({ 'expenditure.total': 'masked' })],
      'expenditure.total',
      known('1.10', 'partial'),
    ],
    ['says that others do not say', [spent('1.10'), factWith()], 'expenditure.total', known('1.10', 'partial')],
    [
      'is whole where others have no such thing',
      [spent('1.10'), factWith({ 'expenditure.total': 'notApplicable' })],
      'expenditure.total',
      known('1.10'),
    ],
    [
      'is partial where a template does not ask',
      [spent('1.10'), factWith({}, { unmapped: ['expenditure.total'] })],
      'expenditure.total',
      known('1.10', 'partial'),
    ],
    [
      'is masked where all mask it',
      [factWith({ 'income.total': 'masked' })],
      'income.total',
      { state: 'masked', value: null, reason: null },
    ],
    [
      'is not there where nobody has it',
      [factWith({ 'income.total': 'notApplicable' })],
      'income.total',
      { state: 'notApplicable', value: null, reason: null },
    ],
    [
      'is not asked where no template asks',
      [factWith({}, { unmapped: ['income.total'] })],
      'income.total',
      missing('notAsked'),
    ],
    [
      'is sum over sum for each of the staff',
      [spent('10.00', 3), spent('20.00', 4)],
      'expenditure.total/staff',
      known('4.29'),
    ],
    ['is nothing for each of nobody', [spent('10.00', 0)], 'expenditure.total/staff', missing('zeroDenominator')],
    ['has the mean of scores', [scored('90', '80'), scored('81', null)], 'score.result', known('80.50')],
    ['has no review where there was none', [scored('90', null)], 'score.review', missing('notReviewed')],
    [
      'has the mean of differences over those with both',
      [scored('90', '85'), scored('80', null)],
      'score.difference',
      known('5.00'),
    ],
    ['counts returns', [factWith({}, { returns: 2 }), factWith({}, { returns: 1 })], 'process.returns', known('3')],
    [
      'counts findings',
      [factWith({}, { problems: ['ARI-01', 'ARI-01'] }), factWith({}, { problems: ['YOY-03'] })],
      'process.problems',
      known('3'),
    ],
    [
      'leaves out what is not accepted',
      [spent('1.10'), inState('submitted', { 'expenditure.total': '5.00' })],
      'expenditure.total',
      known('1.10'),
    ],
    [
      'has no value while nothing is accepted',
      [inState('submitted', { 'expenditure.total': '5.00' })],
      'expenditure.total',
      missing('notAccepted'),
    ],
  ] as const)('%s', (_, facts, code, value) => expect(valueIn(facts, code)).toEqual(value));

  it('is sum over sum of those that know both, never a mean of rates', () => {
    const rates = [
      factWith({ 'budget.outturn': '90.00', 'budget.adjusted': '100.00' }),
      factWith({ 'budget.outturn': '100.00', 'budget.adjusted': '900.00' }),
    ];
    expect(valueIn(rates, 'ratio.execution')).toEqual(known('19.00'));
    expect(valueIn([...rates, factWith({ 'budget.outturn': '5.00' })], 'ratio.execution')).toEqual(
      known('19.00', 'partial'),
    );
    const none = factWith({ 'budget.outturn': '5.00', 'budget.adjusted': '0' });
    expect(valueIn([none], 'ratio.execution')).toEqual(missing('zeroDenominator'));
  });

  it('divides by the staff of those that know both, where the roll-up keeps it so', () => {
    const outturn = (total: string, staff: number | 'masked') =>
      factWith({ 'budget.outturn': total, 'staff.actual': staff });
    const facts = [outturn('30.00', 3), outturn('90.00', 'masked')];
    expect(valueIn(facts, 'budget.outturn/staff')).toEqual(known('10.00', 'partial'));
    expect(valueIn(facts.slice(0, 1), 'budget.outturn/staff')).toEqual(known('10.00'));
    expect(valueIn(facts.slice(1), 'budget.outturn/staff')).toEqual({ state: 'masked', value: null, reason: null });
  });

  it('adds what is handed in where that is asked for', () => {
    const facts = [spent('1.10'), inState('submitted', { 'expenditure.total': '5.00' })];
    expect(valueIn(facts, 'expenditure.total', null, true)).toEqual(known('6.10'));
  });

  it('is per resident where they are known', () => {
    expect(valueIn([spent('1000.00')], 'expenditure.total/head', 400)).toEqual(known('2.50'));
    expect(valueIn([spent('1000.00')], 'expenditure.total/head')).toEqual(missing('divisorUnknown'));
  });

  it('has no value without a summary', () =>
    expect(valueOfRegion({ aggregate: null, residents: 5, provisional: true }, measure('score.self'))).toEqual(
      missing('notAccepted'),
    ));
});

describe('the score rate of an indicator in a region', () => {
  const got = (points: string, full: string): IndicatorScore => ({ state: 'known', got: points, full });
  const using = (...scores: readonly IndicatorScore[]) => scores.map((H03) => factWith({}, { indicators: { H03 } }));
  const others = factWith({}, { indicators: { H01: got('5', '5') } });
  const own = factWith({}, { ownIndicators: { ...NO_OWN_INDICATORS, known: 3, full: '9', got: '9', departments: 1 } });

  it.each([
    ['sums got over full, no mean of rates', using(got('2', '2'), got('4', '8')), known('60.00')],
    ['leaves aside who does not use it', [...using(got('4', '5')), others, own], known('80.00')],
    ['says that others mask it', using(got('4', '5'), { state: 'masked' }), known('80.00', 'partial')],
    ['says that others do not say', using(got('4', '5'), { state: 'missing' }), known('80.00', 'partial')],
    ['is whole where it does not apply to others', using(got('4', '5'), { state: 'notApplicable' }), known('80.00')],
    ['is masked where all mask it', using({ state: 'masked' }), { state: 'masked', value: null, reason: null }],
    ['is not said where nobody says', using({ state: 'missing' }, { state: 'notApplicable' }), missing('notStated')],
    [
      'does not apply where it applies to nobody',
      using({ state: 'notApplicable' }),
      { state: 'notApplicable', value: null, reason: null },
    ],
    ['divides by nothing where it carries no points', using(got('0', '0')), missing('zeroDenominator')],
    ['is not used where nobody uses it', [others, own], missing('notUsed')],
    ['waits for what is accepted', [inState('submitted')], missing('notAccepted')],
  ] as const)('%s', (_, facts, value) => expect(valueIn(facts, 'indicator.H03')).toEqual(value));
});
