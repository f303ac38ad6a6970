import { amountOf, type FigureValue, MISSING } from '@jiping/domain/figures';
import { compareDecimals, type Decimal, percentOf, subtractDecimals } from '@jiping/domain/money';
import { executionRateOf, type EvaluationFact as Fact, isOverQuota } from '@jiping/domain/rollup';
import type { DepartmentFactType } from './department-fact.type.ts';

/** Of the review where there was one, else of the self-evaluation. */
export const scoreOf = ({ reviewScore, selfScore }: Fact): Decimal | null => reviewScore ?? selfScore;

/** Places by score, the highest first; the same score is the same place, and the next place is after all of them (1, 2, 2, 4). */
export function ranksOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const scored = facts
    .flatMap((fact) => {
      const score = scoreOf(fact);
      return score === null ? [] : [{ departmentId: fact.departmentId, score }];
    })
    .toSorted((one, other) => compareDecimals(other.score, one.score));
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, { departmentId, score }] of scored.entries()) {
    const before = scored[index - 1];
    if (!before || compareDecimals(before.score, score) !== 0) rank = index + 1;
    ranks.set(departmentId, rank);
  }
  return ranks;
}

type FactPart = Omit<
  DepartmentFactType,
  'department' | 'evaluation' | 'state' | 'exemptionReason' | 'covered' | 'rank' | 'lastScore' | 'lastRank'
>;

/** What the fact itself says. */
export function factLine(fact: Fact): FactPart {
  const figure = (code: string): FigureValue => fact.measures[code] ?? MISSING;
  const amount = (code: string) => amountOf(figure(code));
  const [threePublics, previous] = [amount('threePublics.total'), amount('threePublics.total.previous')];
  const onPrevious = threePublics === null || previous === null ? null : percentOf(threePublics, previous);
  const { selfScore, reviewScore } = fact;
  return {
    standing: fact.state,
    obliged: fact.state !== 'exempted',
    late: fact.timeliness === 'late',
    adjustedBudget: figure('budget.adjusted'),
    outturn: figure('budget.outturn'),
    executionRate: executionRateOf(fact),
    threePublics: figure('threePublics.total'),
    threePublicsChange: onPrevious === null ? null : subtractDecimals(onPrevious, '100'),
    basic: figure('expenditure.basic'),
    project: figure('expenditure.project'),
    staffQuota: figure('staff.quota'),
    staffActual: figure('staff.actual'),
    overQuota: isOverQuota(fact),
    selfScore,
    reviewScore,
    reviewDifference: selfScore === null || reviewScore === null ? null : subtractDecimals(selfScore, reviewScore),
    grade: fact.grade,
    problems: fact.problems.length,
    returnCount: fact.returns,
  };
}
