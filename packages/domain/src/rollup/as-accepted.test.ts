import { describe, expect, it } from 'vitest';
import { knownAmount } from '../figures/index.ts';
import { money } from '../money/index.ts';
import {
  type AmongOthers,
  aggregateOf,
  asAccepted,
  type EvaluationFact,
  mergeAll,
  NO_DEDUCTIONS,
  NO_OWN_INDICATORS,
  summaryOf,
} from './index.ts';

const fact = (given: Partial<EvaluationFact>): EvaluationFact => ({
  countyId: 'qinglan',
  departmentId: 'health',
  departmentCode: '301001',
  departmentName: '卫生健康局',
  successorId: null,
  fiscalYear: 2021,
  category: 'health',
  financeSection: '社保股',
  state: 'accepted',
  timeliness: 'onTime',
  returns: 0,
  measures: { 'budget.outturn': knownAmount(money('90', '万元')) },
  selfScore: '88',
  reviewScore: null,
  grade: 'good',
  weight: money('100', '万元'),
  problems: ['EXE-01'],
  unmapped: [],
  indicators: {},
  ownIndicators: NO_OWN_INDICATORS,
  deductions: NO_DEDUCTIONS,
  supervisorId: null,
  coversSubordinates: false,
  ...given,
});

const accepted = aggregateOf(fact({}));
const others: [string, EvaluationFact, AmongOthers][] = [
  [
    'handed in',
    fact({ state: 'submitted', problems: ['STA-02', 'EXE-01'], unmapped: ['staff.quota'], weight: money('7', '万元') }),
    { risks: ['underSpent'] },
  ],
  [
    'returned',
    fact({
      state: 'returned',
      problems: ['EXE-01'],
      returns: 2,
      timeliness: 'late',
      rectifications: { issued: 2, reported: 1, closed: 0, budgetCut: money('5000') },
    }),
    { risks: ['copied'] },
  ],
];

describe('an aggregate for those who read only what is accepted', () => {
  it.each(others)('says nothing of what one that is %s holds', (_, other, among) => {
    const both = mergeAll([accepted, aggregateOf(other, among)]);
    const { coverage, ...seen } = asAccepted('category/health', both);
    const { coverage: own, ...alone } = asAccepted('category/health', accepted);
    expect(seen).toEqual(alone);
    expect(own).toEqual(accepted.coverage);
    expect(coverage).toMatchObject({ obliged: 2, submitted: 2, accepted: 1, money: '0.00', submittedMoney: '0.00' });
    expect(summaryOf({ ...seen, coverage }).coverage.rateByMoney).toBeNull();
    expect(summaryOf({ ...seen, coverage }).problems).toEqual(summaryOf(accepted).problems);
  });

  it.each(others)('does not count one that is %s in its grade', (_, other, among) => {
    const both = mergeAll([accepted, aggregateOf(other, among)]);
    const { coverage } = asAccepted('grade/good', both);
    expect(coverage).toMatchObject({ obliged: 1, submitted: 1, accepted: 1, returned: 0, late: 0, returns: 0 });
    expect(asAccepted('grade/good', aggregateOf(other, among)).coverage.obliged).toBe(0);
  });

  it('is all of it once all that is handed in is accepted', () => {
    const all = mergeAll([accepted, aggregateOf(fact({ state: 'draft', weight: null, grade: null }))]);
    expect(asAccepted('all', all)).toEqual({ ...all, provisional: all.official, acceptedOnly: true });
  });
});
