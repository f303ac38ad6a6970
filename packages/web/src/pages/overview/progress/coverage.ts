import type { RegionLevel } from '../../../api/generated/schema-words.ts';
import { type EvaluationsSearch, HANDED_IN } from '../../evaluations/search.ts';
import type { DepartmentShow } from '../search.ts';

export interface Coverage {
  readonly obliged: number;
  readonly exempted: number;
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
    case 'submitted':
      return { page: 'evaluations', search: { states: [...HANDED_IN] } };
    case 'onTime':
      return { page: 'evaluations', search: { states: [...HANDED_IN], late: false } };
    case 'late':
      return { page: 'evaluations', search: { states: [...HANDED_IN], late: true } };
    case 'returned':
      return { page: 'evaluations', search: { states: ['RETURNED'] } };
    case 'accepted':
      return { page: 'evaluations', search: { states: ['ACCEPTED'] } };
    case 'obliged':
    case 'missing':
    case 'exempted':
      return { page: 'overview', hash: 'departments', show: count };
  }
}

export const COVERAGE_PARTS = ['accepted', 'underWay', 'returned', 'missing'] as const;
export type CoveragePart = (typeof COVERAGE_PARTS)[number];

/** The obliged, each in one part: what is not accepted, returned or missing is being reviewed. */
export function coverageParts({ obliged, accepted, returned, missing }: Coverage): Record<CoveragePart, number> {
  const notHandedIn = Math.max(0, missing - returned);
  return {
    accepted,
    returned,
    missing: notHandedIn,
    underWay: Math.max(0, obliged - accepted - returned - notHandedIn),
  };
}
