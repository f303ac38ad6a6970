import { describe, expect, it } from 'vitest';
import { type FigureValue, knownAmount, knownNumber, MASKED, NOT_APPLICABLE } from '../figures/index.ts';
import { money } from '../money/index.ts';
import {
  aggregateOf,
  EMPTY,
  type EvaluationFact,
  factStateOf,
  MEASURES,
  measuresOf,
  mergeAll,
  NO_DEDUCTIONS,
  NO_OWN_INDICATORS,
  summaryOf,
  weightOf,
} from './index.ts';

const wan = (text: string) => knownAmount(money(text, '万元'));
const people = (number: string) => knownNumber(number);

const department = (given: Partial<EvaluationFact>): EvaluationFact => ({
  countyId: 'qinglan',
  departmentId: 'd',
  fiscalYear: 2021,
  category: 'TOWN',
  financeSection: '农业农村股',
  state: 'accepted',
  timeliness: given.state && given.state !== 'accepted' ? null : 'onTime',
  returns: 0,
  measures: {},
  selfScore: null,
  reviewScore: null,
  grade: null,
  weight: null,
  problems: [],
  unmapped: [],
  indicators: {},
  ownIndicators: NO_OWN_INDICATORS,
  deductions: NO_DEDUCTIONS,
  supervisorId: null,
  coversSubordinates: false,
  ...given,
});
const summary = (...facts: readonly Partial<EvaluationFact>[]) =>
  summaryOf(mergeAll(facts.map((fact) => aggregateOf(department(fact)))));
const spending = (outturn: FigureValue, adjusted: FigureValue): Partial<EvaluationFact> => ({
  measures: { 'budget.outturn': outturn, 'budget.adjusted': adjusted },
});

describe('coverage', () => {
  it('says who is missing, and rates by count and by money', () => {
    const { coverage } = summary(
      { state: 'accepted', timeliness: 'onTime', weight: money('600', '万元') },
      { state: 'submitted', timeliness: 'late', weight: money('100', '万元') },
      { state: 'returned', timeliness: 'onTime', returns: 2, weight: money('100', '万元') },
      { state: 'draft', weight: money('150', '万元') },
      { state: 'obliged', weight: money('50', '万元') },
      { state: 'exempted' },
    );
    expect(coverage).toEqual({
      obliged: 6,
      exempted: 1,
      submitted: 3,
      onTime: 2,
      late: 1,
      missing: 2,
      returned: 1,
      accepted: 1,
      returns: 2,
      money: '10000000.00',
      submittedMoney: '8000000.00',
      moneyUnknown: 0,
      rateByCount: '60.00',
      rateByMoney: '80.00',
    });
  });

  it('does not rate by money while a department’s is unknown', () => {
    const { coverage } = summary({ weight: money('600', '万元') }, { state: 'obliged' });
    expect([coverage.rateByCount, coverage.rateByMoney, coverage.moneyUnknown]).toEqual(['50.00', null, 1]);
  });

  it('of nothing has no rate', () => {
    expect(summaryOf(EMPTY).coverage.rateByCount).toBeNull();
    expect(summary({ state: 'exempted' }).coverage.rateByCount).toBeNull();
  });
});

describe('money', () => {
  it('counts masked, not applicable and missing apart, never as 0', () => {
    const { funds } = summary(
      spending(wan('90'), wan('100')),
      spending(MASKED, wan('50')),
      spending(NOT_APPLICABLE, NOT_APPLICABLE),
      {},
    );
    expect(funds.outturn).toEqual({ amount: '900000.00', known: 1, masked: 1, notApplicable: 1, missing: 1 });
    expect(funds.adjustedBudget).toEqual({ amount: '1500000.00', known: 2, masked: 0, notApplicable: 1, missing: 1 });
  });

  it('divides sums by sums, over those who know both', () => {
    // 90÷100 and 10÷300: the mean of the rates would be 46.67; the masked one's budget must not count.
    expect(
      summary(spending(wan('90'), wan('100')), spending(wan('10'), wan('300')), spending(MASKED, wan('5000'))).funds
        .executionRate,
    ).toBe('25.00');
    expect(summary(spending(wan('0'), wan('0'))).funds.executionRate).toBeNull();
    expect(summary({}).funds.executionRate).toBeNull();
  });

  it('leaves out what is not accepted', () => {
    const { funds, scores } = summary({ ...spending(wan('90'), wan('100')), state: 'submitted', selfScore: '95' });
    expect(funds.outturn.amount).toBe('0.00');
    expect(scores.count).toBe(0);
  });

  it('compares the three publics with last year and with the budget', () => {
    const of = (total: string, previous: string, budget: string) => ({
      measures: {
        'threePublics.total': wan(total),
        'threePublics.total.previous': wan(previous),
        'threePublics.total.budget': wan(budget),
      },
    });
    const { threePublics } = summary(of('18', '20', '24'), of('9', '10', '12'));
    expect([threePublics.change, threePublics.withinBudget, threePublics.total.amount]).toEqual([
      '-10.00',
      '75.00',
      '270000.00',
    ]);
  });

  it('adds people up as people', () => {
    const of = (actual: string, quota: string) => ({
      measures: { 'staff.actual': people(actual), 'staff.quota': people(quota) },
    });
    expect(summary(of('91', '96'), of('35', '32')).staff).toEqual({
      quota: { number: '128', known: 2, masked: 0, notApplicable: 0, missing: 0 },
      actual: { number: '126', known: 2, masked: 0, notApplicable: 0, missing: 0 },
      controlRate: '98.44',
      overQuota: 1,
    });
  });

  it('takes an amount where people are counted as missing', () => {
    expect(summary({ measures: { 'staff.actual': wan('1') } }).staff.actual).toEqual({
      number: '0',
      known: 0,
      masked: 0,
      notApplicable: 0,
      missing: 1,
    });
  });
});

describe('scores', () => {
  const scored = (selfScore: string, reviewScore: string | null, weight: string | null) => ({
    selfScore,
    reviewScore,
    weight: weight === null ? null : money(weight, '万元'),
  });

  it('shows simple and weighted mean, median, quartiles and deviation', () => {
    // 80, 90, 90, 100: mean 90, deviation √50 = 7.07; by money (100×80 + 300×90 + 0 + 100×100) ÷ 500 = 90
    const { scores } = summary(
      scored('80', null, '100'),
      scored('90', null, '300'),
      scored('90', null, null),
      scored('100', null, '100'),
    );
    expect(scores).toMatchObject({
      count: 4,
      simpleMean: '90.00',
      weightedMean: '90.00',
      standardDeviation: '7.07',
      median: '90.25',
      lowerQuartile: '87.6875',
      upperQuartile: '92.6875',
      quantileError: '0.25',
    });
    expect(scores.histogram).toEqual([
      { from: '80', to: '80.5', count: 1 },
      { from: '90', to: '90.5', count: 2 },
      { from: '99.5', to: '100', count: 1 },
    ]);
  });

  it.each([
    ['one', ['94.85'], ['94.85', '94.85', '94.85']],
    ['two', ['87.27', '96.22'], ['89.5075', '91.745', '93.9825']],
    ['three', ['97.25', '94.48', '94.85'], ['94.665', '94.85', '96.05']],
    ['four in one bin: never outside of it', ['90.02', '90.03', '90.04', '90.05'], ['90.0425', '90.05', '90.05']],
  ])('has the quartiles of %s', (_, given, [lowerQuartile, median, upperQuartile]) => {
    const { scores } = summary(...given.map((score) => scored(score, null, null)));
    expect(scores).toMatchObject({ lowerQuartile, median, upperQuartile });
  });

  it('takes the review’s score where there is one, and keeps both', () => {
    const { scores, selfScores, reviewScores } = summary(scored('98.5', '86.2', '100'), scored('90', null, '100'));
    expect([scores.simpleMean, selfScores.simpleMean, reviewScores.simpleMean]).toEqual(['88.10', '94.25', '86.20']);
    expect(reviewScores.count).toBe(1);
  });

  it('of nothing are nothing, and of one have no spread', () => {
    expect(summary({}).scores).toMatchObject({
      count: 0,
      simpleMean: null,
      weightedMean: null,
      median: null,
      lowerQuartile: null,
      upperQuartile: null,
      standardDeviation: null,
    });
    expect(summary(scored('88.88', null, null)).scores).toMatchObject({
      simpleMean: '88.88',
      weightedMean: null,
      standardDeviation: '0.00',
    });
  });

  it('refuses a score that is none', () => {
    expect(() => aggregateOf(department({ selfScore: '100.5' }))).toThrow(
      expect.objectContaining({ code: 'SCORE_OUT_OF_RANGE' }),
    );
  });

  it('counts grades with their money, and shares of what was graded', () => {
    const of = (grade: EvaluationFact['grade'], weight: string, selfScore: string | null) => ({
      grade,
      selfScore,
      weight: money(weight, '万元'),
    });
    expect(
      summary(of('excellent', '10', '91'), of('excellent', '20', '94.33'), of('poor', '5', '41'), of(null, '7', null))
        .grades,
    ).toEqual([
      { grade: 'excellent', count: 2, money: '300000.00', share: '66.67', meanScore: '92.67' },
      { grade: 'good', count: 0, money: '0.00', share: '0.00', meanScore: null },
      { grade: 'fair', count: 0, money: '0.00', share: '0.00', meanScore: null },
      { grade: 'poor', count: 1, money: '50000.00', share: '33.33', meanScore: '41.00' },
    ]);
  });
});

describe('what is handed in and not accepted', () => {
  const three = mergeAll(
    [
      department({ ...spending(wan('90'), wan('100')), selfScore: '90', grade: 'excellent' }),
      department({ ...spending(wan('10'), wan('100')), selfScore: '70', grade: 'fair', state: 'submitted' }),
      department({ ...spending(wan('20'), wan('100')), selfScore: '50', grade: 'poor', state: 'returned' }),
      department({ ...spending(wan('70'), wan('100')), state: 'draft' }),
    ].map((fact) => aggregateOf(fact)),
  );

  it('counts only where it is asked for, and what is still being written never does', () => {
    const [official, provisional] = [summaryOf(three), summaryOf(three, { provisional: true })];
    expect([official.funds.outturn.known, official.funds.executionRate, official.scores.simpleMean]).toEqual([
      1,
      '90.00',
      '90.00',
    ]);
    expect([provisional.funds.outturn.known, provisional.funds.executionRate, provisional.scores.simpleMean]).toEqual([
      3,
      '40.00',
      '70.00',
    ]);
    expect(provisional.grades.map(({ count }) => count)).toEqual([1, 0, 1, 1]);
    expect(provisional.coverage).toEqual(official.coverage);
  });
});

describe('self scores against those of the review', () => {
  const scores = (selfScore: string | null, reviewScore: string | null) => ({ selfScore, reviewScore });

  it('say how much is taken away, over those that have both', () => {
    expect(
      summary(scores('95', '88.5'), scores('80', '81'), scores('90', '90'), scores('99', null)).differences,
    ).toEqual({
      count: 3,
      lowered: 1,
      raised: 1,
      unchanged: 1,
      meanSelfScore: '88.33',
      meanReviewScore: '86.50',
      meanDifference: '1.83',
    });
  });

  it('of none say nothing', () => {
    expect(summary(scores('99', null)).differences).toMatchObject({ count: 0, meanDifference: null });
  });

  it('have a highest and a lowest, as they were given', () => {
    const { selfScores, reviewScores } = summary(scores('9.99', '88.5'), scores('100', '81'), scores('95', null));
    expect([selfScores.lowest, selfScores.highest]).toEqual(['9.99', '100']);
    expect([reviewScores.lowest, reviewScores.highest]).toEqual(['81', '88.5']);
    expect(summary({}).selfScores).toMatchObject({ lowest: null, highest: null });
  });
});

describe('money for each person in post', () => {
  const of = (total: FigureValue, actual: FigureValue) => ({
    measures: { 'budget.outturn': total, 'staff.actual': actual },
  });

  it('divides over those that know both, to the cent', () => {
    expect(
      summary(of(wan('100'), people('30')), of(MASKED, people('400')), of(wan('7000'), NOT_APPLICABLE)).perStaff,
    ).toEqual({ outturnPerStaff: '33333.33', basicPerStaff: null, threePublicsPerStaff: null });
  });

  it('is nothing where there is nobody', () => {
    expect(summary(of(wan('100'), people('0'))).perStaff.outturnPerStaff).toBeNull();
  });
});

describe('bad data', () => {
  it('all masked sums up to nothing known, and divides by nothing', () => {
    const { funds, threePublics, staff, ratios, perStaff, executionRates } = summary({
      measures: Object.fromEntries(MEASURES.map(({ code }) => [code, MASKED])),
    });
    expect(funds.outturn).toEqual({ amount: '0.00', known: 0, masked: 1, notApplicable: 0, missing: 0 });
    expect([funds.executionRate, threePublics.change, threePublics.withinBudget, staff.controlRate]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(new Set([...Object.values(ratios), ...Object.values(perStaff)])).toEqual(new Set([null]));
    expect(executionRates.every(({ count }) => count === 0)).toBe(true);
  });

  it('a negative adjustment stays one: the rate is of what was left, and below nothing', () => {
    const { funds, ratios, executionRates } = summary({
      measures: { 'budget.original': wan('100'), 'budget.adjusted': wan('80'), 'budget.outturn': wan('-4') },
    });
    expect([ratios.adjustment, funds.executionRate, funds.outturn.amount]).toEqual(['80.00', '-5.00', '-40000.00']);
    expect(executionRates[0]).toEqual({ from: '0', to: '50', count: 1 });
  });
});

describe('risks and figures that are not asked for', () => {
  it('are counted by evaluations, the most frequent first', () => {
    const { risks, unmapped } = summaryOf(
      mergeAll([
        aggregateOf(department({ unmapped: ['income.total'] }), { risks: ['lowExecution', 'textLikeLastYear'] }),
        aggregateOf(department({ state: 'submitted' }), { risks: ['textLikeLastYear'] }),
        aggregateOf(department({ state: 'draft' }), { risks: ['textLikeLastYear'] }),
      ]),
    );
    expect(risks).toEqual([
      { code: 'textLikeLastYear', count: 2 },
      { code: 'lowExecution', count: 1 },
    ]);
    expect(unmapped).toEqual([{ code: 'income.total', count: 1 }]);
  });
});

describe('what departments were asked to put right', () => {
  const asked = { issued: 2, reported: 1, closed: 0, budgetCut: money('120000.5') };
  it('is summed of who handed in, taken back to review or not', () => {
    expect(
      summary(
        { rectifications: asked },
        { rectifications: asked, state: 'submitted' },
        { rectifications: asked, state: 'exempted' },
        {},
      ).rectifications,
    ).toEqual({ issued: 4, reported: 2, closed: 0, budgetCut: '240001.00' });
  });

  it('of sums made before it was kept, or read without it, is nothing', () => {
    const { rectifications: _, ...older } = aggregateOf(department({ rectifications: asked }));
    const none = { issued: 0, reported: 0, closed: 0, budgetCut: '0.00' };
    expect(summaryOf(older).rectifications).toEqual(none);
    expect(summaryOf(JSON.parse(JSON.stringify({ ...older, rectifications: null }))).rectifications).toEqual(none);
    expect(summaryOf(mergeAll([older, older])).rectifications).toEqual(none);
  });
});

describe('execution rates', () => {
  it.each([
    ['0', '0'],
    ['49.99', '0'],
    ['50', '50'],
    ['89.99', '80'],
    ['90', '90'],
    ['99.99', '95'],
    ['100', '100'],
    ['100.01', '100.01'],
    ['250', '100.01'],
  ])('%s%% falls into the bin from %s', (outturn, from) => {
    const filled = summary(spending(wan(outturn), wan('100'))).executionRates.filter(({ count }) => count > 0);
    expect(filled.map((bin) => bin.from)).toEqual([from]);
  });
});

describe('problems', () => {
  it('are sorted by how many evaluations have them, of those handed in', () => {
    expect(
      summary(
        { problems: ['STR-13', 'ARI-02', 'ARI-02'] },
        { problems: ['STR-13'], state: 'returned' },
        { problems: ['FUN-01'], state: 'draft' },
      ).problems,
    ).toEqual([
      { code: 'STR-13', evaluations: 2, findings: 2, share: '100.00' },
      { code: 'ARI-02', evaluations: 1, findings: 2, share: '50.00' },
    ]);
  });
});

describe('a fact', () => {
  it.each([
    ['draft', false, 'draft'],
    ['unitReview', false, 'draft'],
    ['returned', false, 'draft'],
    ['returned', true, 'returned'],
    ['unitReview', true, 'returned'],
    ['supervisorReview', true, 'submitted'],
    ['sectionReview', true, 'submitted'],
    ['accepted', true, 'accepted'],
  ] as const)('of an evaluation at %s (handed in before: %s) is %s', (state, handedIn, expected) => {
    expect(factStateOf(state, handedIn)).toBe(expected);
  });

  it('keeps what rolls up, and weighs by the best known money', () => {
    const figures = new Map([
      ['budget.adjusted', MASKED],
      ['expenditure.total', wan('80')],
      ['goal.expected', NOT_APPLICABLE],
    ]);
    expect(measuresOf(figures)).toEqual({ 'budget.adjusted': MASKED, 'expenditure.total': wan('80') });
    expect(weightOf(figures)).toBe('800000.00');
    expect(weightOf(new Map([...figures, ['budget.original', wan('70')]]))).toBe('700000.00');
    expect(weightOf(new Map())).toBeNull();
  });
});
