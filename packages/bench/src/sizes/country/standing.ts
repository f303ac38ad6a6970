import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { MadeDepartment } from './departments.ts';
import { type Random, randomOf } from './random.ts';

/** Where a department stands in a year. */
export interface Standing {
  /** null: it has not begun. */
  readonly state: EvaluationState | null;
  readonly exemptionReason: string | null;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly isLate: boolean;
  readonly returnCount: number;
  readonly selfScore: string;
  readonly reviewScore: string | null;
  /** Of the checks that found something, a finding each. */
  readonly problemCodes: readonly string[];
}

/** Of a hundred departments, in the year that is going on and in years that are over. */
const STATES = {
  now: { accepted: 80, performanceReview: 5, sectionReview: 4, returned: 4, draft: 4, absent: 1, exempted: 2 },
  past: { accepted: 96, performanceReview: 0, sectionReview: 0, returned: 0, draft: 1, absent: 1, exempted: 2 },
} as const;

/** People give themselves full marks or nearly: seven in ten between 95 and 100. */
const SELF_SCORES = {
  '100': 6,
  '99': 10,
  '98.5': 5,
  '98': 15,
  '97.5': 4,
  '97': 12,
  '96': 12,
  '95': 10,
  lower: 26,
} as const;

/** How often a check finds something, in a hundred reports: a few codes make most of the findings. */
const PROBLEMS: Readonly<Record<string, number>> = {
  'ARI-02': 22,
  'NUM-03': 18,
  'XRF-01': 15,
  'YOY-02': 13,
  'STR-04': 11,
  'IND-05': 9,
  'FUN-01': 7,
  'STF-02': 6,
  'PRC-01': 5,
  'SCO-03': 4,
  'XRF-06': 3,
  'AST-01': 2,
  'STR-09': 1,
};

/** When reports of a year are due: at the end of March of the next. */
export const dueAt = (year: number): Date => new Date(Date.UTC(year + 1, 2, 31, 15, 59, 59));

const DAY = 86_400_000;

/** `standingOf(department, 2023, true)`: of a year that is going on. */
export function standingOf({ key }: Pick<MadeDepartment, 'key'>, year: number, isLast: boolean): Standing {
  const random = randomOf(`${key}/${year}/standing`);
  const drawn = random.weighted(isLast ? STATES.now : STATES.past);
  const isHandedIn = drawn !== 'draft' && drawn !== 'absent' && drawn !== 'exempted';
  const isLate = isHandedIn && random.chance(0.08);
  const submittedAt = isHandedIn
    ? new Date(dueAt(year).getTime() + (isLate ? 1 : -1) * random.between(1, isLate ? 9 : 20) * DAY)
    : null;
  const selfScore = selfScoreOf(random);
  return {
    state: drawn === 'absent' ? null : drawn === 'exempted' ? 'draft' : drawn,
    exemptionReason: drawn === 'exempted' ? '机构改革，本年度不单独编制部门预算' : null,
    submittedAt,
    isLate,
    selfScore,
    acceptedAt:
      drawn === 'accepted' && submittedAt ? new Date(submittedAt.getTime() + random.between(5, 40) * DAY) : null,
    returnCount: drawn === 'returned' ? random.between(1, 2) : isHandedIn && random.chance(0.3) ? 1 : 0,
    reviewScore: drawn === 'accepted' && random.chance(0.85) ? reviewScoreOf(Number(selfScore), random) : null,
    problemCodes: isHandedIn ? problemsOf(random) : [],
  };
}

function selfScoreOf(random: Random): string {
  const heap = random.weighted(SELF_SCORES);
  return heap === 'lower' ? String(random.between(160, 189) / 2) : heap;
}

/** The bureau takes some points off, now and then many. */
const reviewScoreOf = (selfScore: number, random: Random): string =>
  String(Math.max(40, Math.round((selfScore - Math.abs(random.normal(2.5, 3))) * 2) / 2));

const problemsOf = (random: Random): readonly string[] =>
  Object.entries(PROBLEMS).flatMap(([code, often]) =>
    random.chance(often / 100) ? Array.from({ length: random.between(1, 3) }, () => code) : [],
  );
