import { amountOf, type FigureValue, MISSING } from '@jiping/domain/figures';
import { type Decimal, percentOf, subtractDecimals } from '@jiping/domain/money';
import { executionRateOf, isOverQuota } from '@jiping/domain/rollup';
import type { DepartmentFactType } from './department-fact.type.ts';
import type { PartOfFact } from './line-parts.ts';

/** The cells of a line that follow from the department's facts. */
export type CellsOfFact = Omit<
  DepartmentFactType,
  'department' | 'evaluation' | 'state' | 'exemptionReason' | 'covered' | 'rank' | 'lastRank' | 'risks'
>;

/** Rates and changes in percent, scores in points; null where one of the two figures is not known. */
export function cellsOfFact(fact: PartOfFact, lastFact: PartOfFact | null): CellsOfFact {
  const measure = (code: string) => measureOf(fact, code);
  const { selfScore, reviewScore } = fact;
  return {
    standing: fact.state,
    obliged: fact.state !== 'exempted',
    late: fact.timeliness === 'late',
    adjustedBudget: measure('budget.adjusted'),
    outturn: measure('budget.outturn'),
    executionRate: executionRateOf(fact),
    threePublics: measure('threePublics.total'),
    threePublicsChange: changeOf(measure('threePublics.total'), measure('threePublics.total.previous')),
    basic: measure('expenditure.basic'),
    project: measure('expenditure.project'),
    staffQuota: measure('staff.quota'),
    staffActual: measure('staff.actual'),
    overQuota: isOverQuota(fact),
    selfScore,
    reviewScore,
    reviewDifference: selfScore === null || reviewScore === null ? null : subtractDecimals(selfScore, reviewScore),
    grade: fact.grade,
    lastScore: lastFact?.state === 'accepted' ? scoreOf(lastFact) : null,
    problems: fact.problems.length,
    problemCodes: [...new Set(fact.problems)],
    returnCount: fact.returns,
  };
}

/** A figure that rolls up, by its code. */
export const measureOf = ({ measures }: PartOfFact, code: string): FigureValue => measures[code] ?? MISSING;

/** Of the review where there was one, else of the self-evaluation. */
export const scoreOf = ({ reviewScore, selfScore }: Pick<PartOfFact, 'selfScore' | 'reviewScore'>): Decimal | null =>
  reviewScore ?? selfScore;

/** Points lost on an indicator of the library; null where it is not used, or its score is not known. */
export function lostOn({ indicators = {} }: PartOfFact, code: string): Decimal | null {
  const score = Object.hasOwn(indicators, code) ? indicators[code] : undefined;
  return score?.state === 'known' ? subtractDecimals(score.full, score.got) : null;
}

/** Percent more, or, negative, less than last year. */
function changeOf(now: FigureValue, before: FigureValue): Decimal | null {
  const [amount, previous] = [amountOf(now), amountOf(before)];
  const onPrevious = amount == null || previous == null ? null : percentOf(amount, previous);
  return onPrevious === null ? null : subtractDecimals(onPrevious, '100');
}
