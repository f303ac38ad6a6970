import type { RegionLevel } from '../../../api/generated/schema-words.ts';
import type { EvaluationsSearch } from '../../evaluations/search.ts';
import type { DepartmentShow } from '../search.ts';

export interface Coverage {
  /** Every department of the year, the exempted too. */
  readonly obliged: number;
  readonly exempted: number;
  /** Handed in at least once, whatever became of it. */
  readonly submitted: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly returned: number;
  readonly accepted: number;
  readonly rateByCount?: string | null;
  readonly rateByMoney?: string | null;
}

export type CoverageCount = Exclude<keyof Coverage, 'rateByCount' | 'rateByMoney'>;

/** The list that a count was counted from. */
export type CoverageTarget =
  | { readonly page: 'evaluations'; readonly search: EvaluationsSearch }
  | { readonly page: 'overview'; readonly hash: string; readonly show?: DepartmentShow };

/**
 * In a county: the evaluations, or the departments where some have no evaluation. Above a county: the rows of the places
 * below, since evaluations are looked at in one county at a time.
 */
export function coverageTarget(count: CoverageCount, level: RegionLevel): CoverageTarget {
  if (level !== 'COUNTY') return { page: 'overview', hash: 'children' };
  switch (count) {
    case 'onTime':
      return { page: 'evaluations', search: { late: false } };
    case 'late':
      return { page: 'evaluations', search: { late: true } };
    case 'accepted':
      return { page: 'evaluations', search: { states: ['ACCEPTED'] } };
    case 'submitted':
      return { page: 'evaluations', search: { submitted: true } };
    case 'obliged':
    case 'returned':
    case 'missing':
    case 'exempted':
      return { page: 'overview', hash: 'departments', show: count };
  }
}

export const COVERAGE_PARTS = ['accepted', 'underWay', 'returned', 'missing'] as const;
export type CoveragePart = (typeof COVERAGE_PARTS)[number];

/** Those who must report, each in one part: what was handed in and is neither accepted nor returned is being reviewed. */
export const coverageParts = ({ submitted, accepted, returned, missing }: Coverage): Record<CoveragePart, number> => ({
  accepted,
  underWay: Math.max(0, submitted - accepted - returned),
  returned,
  missing,
});
