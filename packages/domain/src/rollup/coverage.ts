import { add, type Decimal, type Money, percentOf, ZERO } from '../money/index.ts';
import { type EvaluationFact, isHandedIn } from './evaluation-fact.ts';
import { totalOf } from './merge-records.ts';

/** How many departments stand where (T1). `obliged` is all of them: submitted + exempted + missing (AGG-04). */
export interface CoverageAggregate {
  readonly obliged: number;
  readonly exempted: number;
  /** Handed in at least once, whatever became of it. */
  readonly submitted: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Handed in, and with the department again. */
  readonly returned: number;
  readonly accepted: number;
  /** Returns in all. */
  readonly returns: number;
  /** Money of all that are not exempted, of those handed in, and how many of the former have no known money. */
  readonly money: Money;
  readonly submittedMoney: Money;
  readonly moneyUnknown: number;
}

export const NO_COVERAGE: CoverageAggregate = {
  obliged: 0,
  exempted: 0,
  submitted: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  returned: 0,
  accepted: 0,
  returns: 0,
  money: ZERO,
  submittedMoney: ZERO,
  moneyUnknown: 0,
};

export function coverageOf({ state, timeliness, returns, weight }: EvaluationFact): CoverageAggregate {
  if (state === 'exempted') return { ...NO_COVERAGE, obliged: 1, exempted: 1 };
  const isSubmitted = isHandedIn(state);
  return {
    obliged: 1,
    exempted: 0,
    submitted: isSubmitted ? 1 : 0,
    onTime: isSubmitted && timeliness === 'onTime' ? 1 : 0,
    late: isSubmitted && timeliness === 'late' ? 1 : 0,
    missing: isSubmitted ? 0 : 1,
    returned: state === 'returned' ? 1 : 0,
    accepted: state === 'accepted' ? 1 : 0,
    returns,
    money: weight ?? ZERO,
    submittedMoney: isSubmitted ? (weight ?? ZERO) : ZERO,
    moneyUnknown: weight === null ? 1 : 0,
  };
}

export const addCoverage = (all: readonly CoverageAggregate[]): CoverageAggregate => ({
  obliged: totalOf('obliged', all),
  exempted: totalOf('exempted', all),
  submitted: totalOf('submitted', all),
  onTime: totalOf('onTime', all),
  late: totalOf('late', all),
  missing: totalOf('missing', all),
  returned: totalOf('returned', all),
  accepted: totalOf('accepted', all),
  returns: totalOf('returns', all),
  money: add(...all.map(({ money }) => money)),
  submittedMoney: add(...all.map(({ submittedMoney }) => submittedMoney)),
  moneyUnknown: totalOf('moneyUnknown', all),
});

/** Coverage with its rates, in percent of those not exempted. */
export interface Coverage extends CoverageAggregate {
  readonly rateByCount: Decimal | null;
  /** null while the money of a department is unknown: the rate of the others would flatter. */
  readonly rateByMoney: Decimal | null;
}

export const coverageSummaryOf = (coverage: CoverageAggregate): Coverage => ({
  ...coverage,
  rateByCount: percentOf(String(coverage.submitted), String(coverage.obliged - coverage.exempted)),
  rateByMoney: coverage.moneyUnknown > 0 ? null : percentOf(coverage.submittedMoney, coverage.money),
});
