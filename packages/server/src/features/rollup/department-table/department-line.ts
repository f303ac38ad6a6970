import { amountOf, type FigureValue, MISSING } from '@jiping/domain/figures';
import type { Language } from '@jiping/domain/language';
import { compareDecimals, type Decimal, percentOf, subtractDecimals } from '@jiping/domain/money';
import { executionRateOf, type EvaluationFact as Fact, isOverQuota, RISK_NAMES, risksOf } from '@jiping/domain/rollup';
import type { DepartmentFactType, DepartmentRiskType } from './department-fact.type.ts';
import type { PartOfFact } from './line-parts.ts';

type Scored = Pick<Fact, 'departmentId' | 'selfScore' | 'reviewScore'>;

/** Of the review where there was one, else of the self-evaluation. */
export const scoreOf = ({ reviewScore, selfScore }: Scored): Decimal | null => reviewScore ?? selfScore;

/** Places by score, the highest first; the same score is the same place, and the next place is after all of them (1, 2, 2, 4). */
export function ranksOf(facts: readonly Scored[]): ReadonlyMap<string, number> {
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

/** Signatures of a county's texts by department, and in which language to speak. */
export interface LineSurroundings {
  readonly signatures: ReadonlyMap<string, Int32Array>;
  readonly lastSignatures: ReadonlyMap<string, Int32Array>;
  readonly language: Language;
}

/** What a line has beside its facts. */
type LineSources = Pick<
  DepartmentFactType,
  'department' | 'evaluation' | 'exemptionReason' | 'covered' | 'rank' | 'lastRank'
> & { readonly fact: PartOfFact; readonly lastFact: PartOfFact | null };

/** A line of the table; each cell is worked out when it is asked for. */
export class DepartmentLine implements DepartmentFactType {
  private readonly sources: LineSources;
  private readonly around: LineSurroundings;

  constructor(sources: LineSources, around: LineSurroundings) {
    this.sources = sources;
    this.around = around;
  }

  get fact() {
    return this.sources.fact;
  }

  get department() {
    return this.sources.department;
  }

  get evaluation() {
    return this.sources.evaluation;
  }

  get state() {
    return this.sources.evaluation?.state ?? null;
  }

  get exemptionReason() {
    return this.sources.exemptionReason;
  }

  get covered() {
    return this.sources.covered;
  }

  get rank() {
    return this.sources.rank;
  }

  get lastRank() {
    return this.sources.lastRank;
  }

  get standing() {
    return this.fact.state;
  }

  get obliged() {
    return this.fact.state !== 'exempted';
  }

  get late() {
    return this.fact.timeliness === 'late';
  }

  get adjustedBudget() {
    return this.measure('budget.adjusted');
  }

  get outturn() {
    return this.measure('budget.outturn');
  }

  get executionRate() {
    return executionRateOf(this.fact);
  }

  get threePublics() {
    return this.measure('threePublics.total');
  }

  get threePublicsChange() {
    const [now, before] = [this.measure('threePublics.total'), this.measure('threePublics.total.previous')].map(
      amountOf,
    );
    const onPrevious = now == null || before == null ? null : percentOf(now, before);
    return onPrevious === null ? null : subtractDecimals(onPrevious, '100');
  }

  get basic() {
    return this.measure('expenditure.basic');
  }

  get project() {
    return this.measure('expenditure.project');
  }

  get staffQuota() {
    return this.measure('staff.quota');
  }

  get staffActual() {
    return this.measure('staff.actual');
  }

  get overQuota() {
    return isOverQuota(this.fact);
  }

  get selfScore() {
    return this.fact.selfScore;
  }

  get reviewScore() {
    return this.fact.reviewScore;
  }

  get reviewDifference() {
    const { selfScore, reviewScore } = this.fact;
    return selfScore === null || reviewScore === null ? null : subtractDecimals(selfScore, reviewScore);
  }

  get grade() {
    return this.fact.grade;
  }

  get lastScore() {
    const { lastFact } = this.sources;
    return lastFact?.state === 'accepted' ? scoreOf(lastFact) : null;
  }

  get problems() {
    return this.fact.problems.length;
  }

  get problemCodes() {
    return [...new Set(this.fact.problems)];
  }

  get returnCount() {
    return this.fact.returns;
  }

  /** Held against last year and the county's other texts. */
  get risks(): DepartmentRiskType[] {
    const { departmentId } = this.fact;
    const { signatures, lastSignatures, language } = this.around;
    return risksOf(this.fact, {
      lastYear: this.sources.lastFact,
      signature: signatures.get(departmentId),
      lastSignature: lastSignatures.get(departmentId),
      neighbours: signatures,
    }).map(({ name, evidence }) => ({ code: name, label: RISK_NAMES[name][language], evidence: evidence[language] }));
  }

  /** Points lost on an indicator of the library; null where it is not used, or its score is not known. */
  lostOn(code: string): Decimal | null {
    const { indicators = {} } = this.fact;
    const score = Object.hasOwn(indicators, code) ? indicators[code] : undefined;
    return score?.state === 'known' ? subtractDecimals(score.full, score.got) : null;
  }

  /** A figure that rolls up, by its code. */
  measure(code: string): FigureValue {
    return this.fact.measures[code] ?? MISSING;
  }
}
