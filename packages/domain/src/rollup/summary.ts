import { type Decimal, type Money, percentOf, roundDecimal, subtractDecimals, ZERO } from '../money/index.ts';
import { GRADES, type Grade } from '../scoring/index.ts';
import type { Aggregate } from './aggregate.ts';
import { type Coverage, coverageSummaryOf } from './coverage.ts';
import { type CountSum, type MoneySum, NO_COUNT, NO_MONEY, NO_RATIO, percentOfSums } from './figure-sum.ts';
import { type HistogramBin, rateBins } from './histogram.ts';
import { addMeasured, type Measured } from './measured.ts';
import { FUNDS, type RatioName } from './measures.ts';
import { type ScoreSummary, scoreSummaryOf } from './score-aggregate.ts';

/** A region's year as people read it: the tables T1 to T8 and T10 of the county summary. Ratios are sum over sum, in percent. */
export interface Summary {
  readonly coverage: Coverage;
  readonly funds: {
    readonly originalBudget: MoneySum;
    readonly adjustedBudget: MoneySum;
    readonly outturn: MoneySum;
    readonly executionRate: Decimal | null;
    readonly byFund: readonly { readonly code: string; readonly outturn: MoneySum }[];
    readonly basic: MoneySum;
    readonly project: MoneySum;
  };
  readonly threePublics: {
    readonly total: MoneySum;
    readonly vehicles: MoneySum;
    readonly reception: MoneySum;
    readonly overseas: MoneySum;
    readonly previousTotal: MoneySum;
    readonly budget: MoneySum;
    /** Percent more (or, negative, less) than last year, over the evaluations that know both years. */
    readonly change: Decimal | null;
    readonly withinBudget: Decimal | null;
  };
  readonly staff: { readonly quota: CountSum; readonly actual: CountSum; readonly controlRate: Decimal | null };
  /** The best first, all four. `share` is of the evaluations with a grade. */
  readonly grades: readonly {
    readonly grade: Grade;
    readonly count: number;
    readonly money: Money;
    readonly share: Decimal | null;
  }[];
  /** Of the review where there was one, else of the self-evaluation; and each alone. */
  readonly scores: ScoreSummary;
  readonly selfScores: ScoreSummary;
  readonly reviewScores: ScoreSummary;
  readonly executionRates: readonly HistogramBin[];
  /** The most frequent first. */
  readonly problems: readonly { readonly code: string; readonly evaluations: number; readonly findings: number }[];
  readonly ratios: Readonly<Record<RatioName, Decimal | null>>;
}

/**
 * What an aggregate says. Nothing is kept of it: it is computed anew whenever it is asked for. With `provisional`, what was
 * handed in and is not accepted yet counts too.
 */
export function summaryOf(
  aggregate: Aggregate,
  { provisional = false }: { readonly provisional?: boolean } = {},
): Summary {
  const measured = provisional ? addMeasured(aggregate.official, aggregate.provisional) : aggregate.official;
  const money = (code: string) => measured.money[code] ?? NO_MONEY;
  const count = (code: string) => measured.counts[code] ?? NO_COUNT;
  const ratio = (name: RatioName) => percentOfSums(measured.ratios[name] ?? NO_RATIO);
  const onPrevious = ratio('threePublicsOnPrevious');
  return {
    coverage: coverageSummaryOf(aggregate.coverage),
    funds: {
      originalBudget: money('budget.original'),
      adjustedBudget: money('budget.adjusted'),
      outturn: money('budget.outturn'),
      executionRate: ratio('execution'),
      byFund: FUNDS.map((code) => ({ code, outturn: money(code) })),
      basic: money('expenditure.basic'),
      project: money('expenditure.project'),
    },
    threePublics: {
      total: money('threePublics.total'),
      vehicles: money('threePublics.vehicles'),
      reception: money('threePublics.reception'),
      overseas: money('threePublics.overseas'),
      previousTotal: money('threePublics.total.previous'),
      budget: money('threePublics.total.budget'),
      change: onPrevious === null ? null : roundDecimal(subtractDecimals(onPrevious, '100'), 2),
      withinBudget: ratio('threePublicsWithinBudget'),
    },
    staff: { quota: count('staff.quota'), actual: count('staff.actual'), controlRate: ratio('staffControl') },
    grades: gradesOf(measured),
    scores: scoreSummaryOf(measured.scores.result),
    selfScores: scoreSummaryOf(measured.scores.self),
    reviewScores: scoreSummaryOf(measured.scores.review),
    executionRates: rateBins(measured.executionRates),
    problems: Object.entries(aggregate.problems)
      .map(([code, sums]) => ({ code, ...sums }))
      .sort(
        (one, other) =>
          other.evaluations - one.evaluations || other.findings - one.findings || (one.code < other.code ? -1 : 1),
      ),
    ratios: {
      execution: ratio('execution'),
      realisation: ratio('realisation'),
      threePublicsWithinBudget: ratio('threePublicsWithinBudget'),
      threePublicsOnPrevious: onPrevious,
      routineWithinBudget: ratio('routineWithinBudget'),
      procurement: ratio('procurement'),
      carryOver: ratio('carryOver'),
      staffControl: ratio('staffControl'),
    },
  };
}

function gradesOf({ grades }: Measured): Summary['grades'] {
  const total = Object.values(grades).reduce((sum, { count }) => sum + count, 0);
  return GRADES.map((grade) => {
    const { count, money } = grades[grade] ?? { count: 0, money: ZERO };
    return { grade, count, money, share: percentOf(String(count), String(total)) };
  });
}
