import { describe, expect, it } from 'vitest';
import type { EvaluationFact, IndicatorScore } from '../rollup/index.ts';
import { factWith, inState, measure } from './comparison.fixture.ts';
import { type Reason, valueOfUnit } from './index.ts';

const valueIn = (
  facts: readonly EvaluationFact[],
  code: string,
  residents: number | null = null,
  provisional = false,
) => valueOfUnit({ facts, residents, provisional }, measure(code));

const known = (value: string) => ({ state: 'known', value, reason: null });
const missing = (reason: Reason) => ({ state: 'missing', value: null, reason });
const MASKED = { state: 'masked', value: null, reason: null };
const NONE = { state: 'notApplicable', value: null, reason: null };

describe('a measure of one department', () => {
  it.each([
    ['a figure, to the cent', { 'expenditure.total': '1286420.35' }, 'expenditure.total', known('1286420.35')],
    ['a reduced budget, negative', { 'budget.adjusted': '-350.00' }, 'budget.adjusted', known('-350.00')],
    ['nothing, which is known', { 'threePublics.overseas': '0' }, 'threePublics.overseas', known('0.00')],
    ['people', { 'staff.actual': 40 }, 'staff.actual', known('40')],
    ['what is masked', { 'expenditure.total': 'masked' }, 'expenditure.total', MASKED],
    ['what there is not', { 'fund.government': 'notApplicable' }, 'fund.government', NONE],
    ['what nobody says', {}, 'income.total', missing('notStated')],
    ['an amount where people are counted', { 'staff.actual': 40 }, 'staff.quota', missing('notStated')],
    ['a rate', { 'budget.outturn': '963.00', 'budget.adjusted': '1000.00' }, 'ratio.execution', known('96.30')],
    ['a rate over 100', { 'budget.outturn': '1001', 'budget.adjusted': '1000' }, 'ratio.execution', known('100.10')],
    [
      'a rate of nothing',
      { 'budget.outturn': '5', 'budget.adjusted': '0' },
      'ratio.execution',
      missing('zeroDenominator'),
    ],
    ['a rate of a masked budget', { 'budget.outturn': '5', 'budget.adjusted': 'masked' }, 'ratio.execution', MASKED],
    ['a rate whose budget nobody says', { 'budget.outturn': '5' }, 'ratio.execution', missing('notStated')],
    [
      'a rate of what there is not',
      { 'procurement.total': 'notApplicable', 'procurement.total.budget': 'notApplicable' },
      'ratio.procurement',
      NONE,
    ],
    [
      'for each of the staff',
      { 'expenditure.total': '100.00', 'staff.actual': 3 },
      'expenditure.total/staff',
      known('33.33'),
    ],
    [
      'half a cent, upwards',
      { 'expenditure.total': '0.01', 'staff.actual': 2 },
      'expenditure.total/staff',
      known('0.01'),
    ],
    [
      'for each of nobody',
      { 'expenditure.total': '100', 'staff.actual': 0 },
      'expenditure.total/staff',
      missing('zeroDenominator'),
    ],
    [
      'for each of a masked staff',
      { 'expenditure.total': '100', 'staff.actual': 'masked' },
      'expenditure.total/staff',
      MASKED,
    ],
    [
      'for each of a staff nobody says',
      { 'expenditure.total': '100' },
      'expenditure.total/staff',
      missing('divisorUnknown'),
    ],
    [
      'masked money for each of the staff',
      { 'expenditure.total': 'masked', 'staff.actual': 3 },
      'expenditure.total/staff',
      MASKED,
    ],
  ] as const)('%s', (_, measures, code, value) => expect(valueIn([factWith(measures)], code)).toEqual(value));

  it('is per resident where the residents are known', () => {
    const fact = factWith({ 'expenditure.total': '1000000.00' });
    expect(valueIn([fact], 'expenditure.total/head', 300_000)).toEqual(known('3.33'));
    expect(valueIn([fact], 'expenditure.total/head', null)).toEqual(missing('divisorUnknown'));
  });

  it.each([
    ['score.self', '90.5', '88', known('90.5')],
    ['score.review', '90.5', '88', known('88')],
    ['score.review', '90.5', null, missing('notReviewed')],
    ['score.result', '90.5', '88', known('88')],
    ['score.result', '90.5', null, known('90.5')],
    ['score.result', null, null, missing('notStated')],
    ['score.difference', '90.5', '88', known('2.5')],
    ['score.difference', '88', '90.5', known('-2.5')],
    ['score.difference', '90.5', null, missing('notReviewed')],
    ['score.difference', null, '88', missing('notStated')],
  ] as const)('%s of self %s and review %s', (code, selfScore, reviewScore, value) =>
    expect(valueIn([factWith({}, { selfScore, reviewScore })], code)).toEqual(value),
  );

  it('counts returns and findings', () => {
    const fact = factWith({}, { returns: 2, problems: ['ARI-01', 'ARI-01', 'YOY-03'] });
    expect(valueIn([fact], 'process.returns')).toEqual(known('2'));
    expect(valueIn([fact], 'process.problems')).toEqual(known('3'));
  });

  it('is not asked where the template does not ask, which is not the same as not said', () => {
    const fact = factWith({}, { unmapped: ['project.received'] });
    expect(valueIn([fact], 'project.received')).toEqual(missing('notAsked'));
    expect(valueIn([fact], 'ratio.realisation')).toEqual(missing('notAsked'));
  });

  it.each([
    ['accepted', false, known('5.00')],
    ['accepted', true, known('5.00')],
    ['submitted', false, missing('notAccepted')],
    ['submitted', true, known('5.00')],
    ['returned', true, known('5.00')],
    ['draft', true, missing('notAccepted')],
    ['obliged', true, missing('notAccepted')],
    ['exempted', true, missing('exempted')],
  ] as const)('when it is %s (provisional: %s)', (state, provisional, value) =>
    expect(valueIn([inState(state, { 'income.total': '5' })], 'income.total', null, provisional)).toEqual(value),
  );

  it('has no value without a fact', () => expect(valueIn([], 'income.total')).toEqual(missing('notAccepted')));
});

describe('a measure of departments that were merged later', () => {
  const spent = (total: '3.00' | '4.50' | 'masked' | 'notApplicable', outturn = '9.00', budget = '10.00') =>
    factWith({ 'expenditure.total': total, 'budget.outturn': outturn, 'budget.adjusted': budget, 'staff.actual': 2 });

  it.each([
    ['adds up', [spent('3.00'), spent('4.50')], 'expenditure.total', known('7.5')],
    ['is for each of both staffs', [spent('3.00'), spent('4.50')], 'expenditure.total/staff', known('1.88')],
    [
      'is sum over sum, no mean of rates',
      [spent('3.00'), spent('3.00', '0.00', '90.00')],
      'ratio.execution',
      known('9.00'),
    ],
    ['is masked where one is', [spent('3.00'), spent('masked')], 'expenditure.total', MASKED],
    [
      'is that of the others where one has no such thing',
      [spent('3.00'), spent('notApplicable')],
      'expenditure.total',
      known('3'),
    ],
    [
      'is none where none has such a thing',
      [spent('notApplicable'), spent('notApplicable')],
      'expenditure.total',
      NONE,
    ],
    ['is not known where one does not say', [spent('3.00'), factWith()], 'expenditure.total', missing('notStated')],
    [
      'waits for all of them',
      [spent('3.00'), inState('submitted', { 'expenditure.total': '1' })],
      'expenditure.total',
      missing('notAccepted'),
    ],
    ['leaves out one that was exempted', [spent('3.00'), inState('exempted')], 'expenditure.total', known('3.00')],
    [
      'is no score of theirs',
      [factWith({}, { selfScore: '90' }), factWith({}, { selfScore: '80' })],
      'score.self',
      missing('severalScores'),
    ],
    [
      'is the score of the only one',
      [factWith({}, { selfScore: '90' }), inState('exempted')],
      'score.self',
      known('90'),
    ],
  ] as const)('%s', (_, facts, code, value) => expect(valueIn(facts, code)).toEqual(value));
});

describe('the score rate of an indicator of the library', () => {
  const got = (points: string, full: string): IndicatorScore => ({ state: 'known', got: points, full });
  const using = (...H03: readonly IndicatorScore[]) =>
    H03.map((score) => factWith({}, { indicators: { H03: score, H01: got('1', '5') } }));
  const without = factWith({}, { indicators: { H01: got('1', '5') } });
  const { indicators: _none, ...unread } = factWith();

  it.each([
    ['points got in percent of full', using(got('4.5', '5')), known('90.00')],
    ['to two decimals, half away from zero', using(got('1', '3')), known('33.33')],
    ['nothing got, which is known', using(got('0', '8')), known('0.00')],
    ['the full mark', using(got('7', '7')), known('100.00')],
    ['one that carries no points', using(got('0', '0')), missing('zeroDenominator')],
    ['a masked score', using({ state: 'masked' }), MASKED],
    ['what does not apply', using({ state: 'notApplicable' }), NONE],
    ['a score nobody says', using({ state: 'missing' }), missing('notStated')],
    ['who does not use it', [without], missing('notUsed')],
    ['one of which nothing was read', [unread], missing('notUsed')],
    ['two merged: sum over sum, no mean of rates', using(got('2', '2'), got('4', '8')), known('60.00')],
    ['two merged of which one uses it', [without, ...using(got('4', '8'))], known('50.00')],
    ['two merged, to one of which it does not apply', using(got('4', '8'), { state: 'notApplicable' }), known('50.00')],
    ['two merged of which one masks it', using(got('2', '2'), { state: 'masked' }), MASKED],
    ['two merged of which one does not say', using(got('2', '2'), { state: 'missing' }), missing('notStated')],
  ] as const)('%s', (_, facts, value) =>
    expect(valueOfUnit({ facts, residents: null, provisional: false }, measure('indicator.H03'))).toEqual(value),
  );

  it.each(['indicator.CONSTRUCTOR', 'indicator.H1'])('%s is used by nobody', (code) =>
    expect(valueIn([without], code)).toEqual(missing('notUsed')),
  );

  it('counts when the evaluation does', () => {
    const submitted = factWith({}, { state: 'submitted', indicators: { H03: got('4', '5') } });
    expect(valueIn([submitted], 'indicator.H03')).toEqual(missing('notAccepted'));
    expect(valueIn([submitted], 'indicator.H03', null, true)).toEqual(known('80.00'));
  });
});
