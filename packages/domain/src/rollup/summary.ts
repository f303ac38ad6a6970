import {
  type Decimal,
  type Money,
  percentOf,
  quotientOf,
  roundDecimal,
  subtractDecimals,
  ZERO,
} from '../money/index.ts';
import { NO_RECTIFICATIONS, type RectificationTally } from '../rectification/index.ts';
import { GRADES, type Grade } from '../scoring/index.ts';
import type { Aggregate } from './aggregate.ts';
import { type Coverage, coverageSummaryOf } from './coverage.ts';
import {
  type CountSum,
  type MoneySum,
  moneyForEach,
  NO_COUNT,
  NO_MONEY,
  NO_RATIO,
  percentOfSums,
} from './figure-sum.ts';
import { type HistogramBin, rateBins } from './histogram.ts';
import { type IndicatorsSummary, indicatorsSummaryOf } from './indicator-loss.ts';
import { lazily } from './lazily.ts';
import type { Measured } from './measured.ts';
import { FUNDS, type PerStaffName, type QuotientName, type RatioName } from './measures.ts';
import { type DifferenceSummary, differenceSummaryOf } from './review-difference.ts';
import { type ScoreSummary, scoreSummaryOf } from './score-aggregate.ts';

/** A code, and of how many evaluations it is said. */
export interface CodeCount {
  readonly code: string;
  readonly count: number;
}

/** A region's year as people read it: the tables T1 to T4 and T6 to T10 of the county summary. Ratios are sum over sum, in percent. */
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
  readonly staff: {
    readonly quota: CountSum;
    readonly actual: CountSum;
    readonly controlRate: Decimal | null;
    /** Departments with more people than posts. */
    readonly overQuota: number;
  };
  /** Yuan for each person in post, over the evaluations that know both. */
  readonly perStaff: Readonly<Record<PerStaffName, Money | null>>;
  /** The best first, all four. `share` is of the evaluations with a grade. */
  readonly grades: readonly {
    readonly grade: Grade;
    readonly count: number;
    readonly money: Money;
    readonly share: Decimal | null;
    readonly meanScore: Decimal | null;
  }[];
  /** Of the review where there was one, else of the self-evaluation; and each alone. */
  readonly scores: ScoreSummary;
  readonly selfScores: ScoreSummary;
  readonly reviewScores: ScoreSummary;
  readonly executionRates: readonly HistogramBin[];
  /** Self score less the bureau's (T9). */
  readonly differences: DifferenceSummary;
  /** On which indicators points are lost, by the departments' own scoring: the review gives a total only. */
  readonly indicators: IndicatorsSummary;
  /** The most frequent first. `share` is of the evaluations looked at: all handed in, whatever is asked for, or only the accepted. */
  readonly problems: readonly {
    readonly code: string;
    readonly evaluations: number;
    readonly findings: number;
    readonly share: Decimal | null;
  }[];
  /** How many evaluations handed in run a risk, the most frequent first. */
  readonly risks: readonly CodeCount[];
  /** Figures that the template of some does not ask for, and of how many evaluations. */
  readonly unmapped: readonly CodeCount[];
  /** What departments were asked to put right (T11). */
  readonly rectifications: RectificationTally;
  readonly ratios: Readonly<Record<RatioName, Decimal | null>>;
}

/**
 * What an aggregate says. Each part is worked out when it is looked at: a region's overview asks all of itself and little of the thirty below
 * it. With `provisional`, what was handed in and is not accepted yet counts too.
 */
export function summaryOf(
  aggregate: Aggregate,
  { provisional = false }: { readonly provisional?: boolean } = {},
): Summary {
  const measured = provisional ? aggregate.provisional : aggregate.official;
  const money = (code: string) => measured.money[code] ?? NO_MONEY;
  const count = (code: string) => measured.counts[code] ?? NO_COUNT;
  const quotient = (name: QuotientName) => measured.ratios[name] ?? NO_RATIO;
  const ratio = (name: RatioName) => percentOfSums(quotient(name));
  return lazily<Summary>({
    coverage: () => coverageSummaryOf(aggregate.coverage),
    funds: () => ({
      originalBudget: money('budget.original'),
      adjustedBudget: money('budget.adjusted'),
      outturn: money('budget.outturn'),
      executionRate: ratio('execution'),
      byFund: FUNDS.map((code) => ({ code, outturn: money(code) })),
      basic: money('expenditure.basic'),
      project: money('expenditure.project'),
    }),
    threePublics: () => {
      const onPrevious = ratio('threePublicsOnPrevious');
      return {
        total: money('threePublics.total'),
        vehicles: money('threePublics.vehicles'),
        reception: money('threePublics.reception'),
        overseas: money('threePublics.overseas'),
        previousTotal: money('threePublics.total.previous'),
        budget: money('threePublics.total.budget'),
        change: onPrevious === null ? null : roundDecimal(subtractDecimals(onPrevious, '100'), 2),
        withinBudget: ratio('threePublicsWithinBudget'),
      };
    },
    staff: () => ({
      quota: count('staff.quota'),
      actual: count('staff.actual'),
      controlRate: ratio('staffControl'),
      overQuota: measured.overQuota,
    }),
    perStaff: () => ({
      outturnPerStaff: moneyForEach(quotient('outturnPerStaff')),
      basicPerStaff: moneyForEach(quotient('basicPerStaff')),
      threePublicsPerStaff: moneyForEach(quotient('threePublicsPerStaff')),
    }),
    grades: () => gradesOf(measured),
    scores: () => scoreSummaryOf(measured.scores.result),
    selfScores: () => scoreSummaryOf(measured.scores.self),
    reviewScores: () => scoreSummaryOf(measured.scores.review),
    executionRates: () => rateBins(measured.executionRates),
    differences: () => differenceSummaryOf(measured.differences),
    indicators: () => indicatorsSummaryOf(measured),
    problems: () => problemsOf(aggregate),
    risks: () => counted(aggregate.risks),
    unmapped: () => counted(aggregate.unmapped),
    rectifications: () => aggregate.rectifications ?? NO_RECTIFICATIONS,
    ratios: () => ({
      execution: ratio('execution'),
      realisation: ratio('realisation'),
      threePublicsWithinBudget: ratio('threePublicsWithinBudget'),
      threePublicsOnPrevious: ratio('threePublicsOnPrevious'),
      routineWithinBudget: ratio('routineWithinBudget'),
      adjustment: ratio('adjustment'),
      procurement: ratio('procurement'),
      carryOver: ratio('carryOver'),
      staffControl: ratio('staffControl'),
    }),
  });
}

const problemsOf = ({ problems, coverage, acceptedOnly }: Aggregate): Summary['problems'] =>
  Object.entries(problems)
    .map(([code, sums]) => ({
      code,
      ...sums,
      share: percentOf(String(sums.evaluations), String(acceptedOnly ? coverage.accepted : coverage.submitted)),
    }))
    .sort(
      (one, other) =>
        other.evaluations - one.evaluations || other.findings - one.findings || (one.code < other.code ? -1 : 1),
    );

function gradesOf({ grades }: Measured): Summary['grades'] {
  const total = Object.values(grades).reduce((sum, { count }) => sum + count, 0);
  return GRADES.map((grade) => {
    const { count, money, scoreSum } = grades[grade] ?? { count: 0, money: ZERO, scoreSum: '0' };
    return {
      grade,
      count,
      money,
      share: percentOf(String(count), String(total)),
      meanScore: quotientOf(scoreSum, String(count), 2),
    };
  });
}

const counted = (counts: Readonly<Record<string, number>>): readonly CodeCount[] =>
  Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
