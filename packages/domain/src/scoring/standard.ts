import type { Bilingual } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';

/** How an indicator's actual value is compared with its target: ≥, ≤, =, by a date, or in words. */
export const SIGNS = ['atLeast', 'atMost', 'equal', 'before', 'qualitative'] as const;
export type Sign = (typeof SIGNS)[number];

interface Named {
  /** Stable key within its template: `ratio`, `H01`. */
  readonly key: string;
  readonly label: Bilingual;
}

/**
 * A scoring standard 评分标准 as data: from what an indicator reached to the points it earns. Nothing about a step, a threshold or a
 * rounding is hidden in code; where a published form leaves two readings open (“每低于5%扣2分”), the standard says which.
 */
export type Standard = Named &
  (RatioStandard | StepStandard | BandStandard | QualitativeStandard | ChecklistStandard | WholeStandard);

/** Points in proportion to the target, capped at the weight: up = actual ÷ target (SR-3), down = target ÷ actual (SR-4). */
export interface RatioStandard {
  readonly kind: 'ratio';
  readonly direction: 'up' | 'down';
  /** Percent of the target below which nothing is earned; absent: proportional down to zero. */
  readonly nothingBelow?: Decimal;
}

/** Full points within a limit, then `deduct` points for each `step` beyond it (H01: ≤100% full, each percentage point over −0.5). */
export interface StepStandard {
  readonly kind: 'steps';
  /** The limit; `target` takes the indicator's own target. */
  readonly limit: Decimal | 'target';
  /** Which side of the limit earns full points. */
  readonly within: 'noMore' | 'noLess' | 'exactly';
  readonly step: Decimal;
  /** Points for each step. */
  readonly deduct: Decimal;
  /** Whether a started step counts: `floor` only whole steps, `ceil` every started one, `linear` in proportion. */
  readonly rounding: 'floor' | 'ceil' | 'linear';
}

/** Points by the band in which the actual value lies (H04: =0 five, (0,10] four, …). Bounds may be open or closed, and must not leave gaps. */
export interface BandStandard {
  readonly kind: 'bands';
  readonly bands: readonly Band[];
}

export interface Band {
  /** Absent: no lower bound. */
  readonly from?: Decimal;
  readonly fromIncluded?: boolean;
  /** Absent: no upper bound. */
  readonly to?: Decimal;
  readonly toIncluded?: boolean;
  /** Percent of the weight that the band earns. */
  readonly percent: Decimal;
}

/** A person judges: a coefficient within a named band of percents (SR-7: 100–80 / 80–60 / 60–0, the lower band's upper bound excluded). */
export interface QualitativeStandard {
  readonly kind: 'qualitative';
  readonly bands: readonly QualitativeBand[];
}

export interface QualitativeBand {
  readonly label: Bilingual;
  /** Percent of the weight, included. */
  readonly from: Decimal;
  /** Percent of the weight; included in the best band only. */
  readonly to: Decimal;
}

/** Points item by item: earned for each that is met, or lost for each that is not. */
export interface ChecklistStandard {
  readonly kind: 'checklist';
  readonly items: readonly { readonly key: string; readonly label: Bilingual; readonly points: Decimal }[];
}

/** All points where the target is met (=, a date), else none or a ratio, as the template says (SR-5). */
export interface WholeStandard {
  readonly kind: 'whole';
  readonly otherwise: 'nothing' | 'ratio';
}

/** What a standard may say beside its kind. */
export interface StandardLimits {
  /** Points that are never undercut, and never exceeded (absent: zero, and the weight). */
  readonly minimum?: Decimal;
  readonly cap?: Decimal;
}
