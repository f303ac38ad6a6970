import type { Bilingual } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';

/** How an indicator's actual value is compared with its target: ≥, ≤, =, by a date, or in words. */
export const SIGNS = ['atLeast', 'atMost', 'equal', 'before', 'qualitative'] as const;
export type Sign = (typeof SIGNS)[number];

/** The sign that a cell's words are; null for any other word. */
export const signOf = (text: string | null): Sign | null => SIGNS.find((sign) => sign === text) ?? null;

interface Named {
  /** Stable key within its template: `ratio`, `H01`. */
  readonly key: string;
  readonly label: Bilingual;
}

/**
 * A scoring standard 评分标准 as data: from what an indicator reached to the points it earns. Nothing about a step, a threshold or a
 * rounding is hidden in code; where a published form leaves two readings open (“每低于5%扣2分”), the standard says which.
 */
export type Standard = Named & StandardByKind[StandardKind];

/** The kinds of standards; each has a file of its own under `standards/`. */
export interface StandardByKind {
  readonly ratio: RatioStandard;
  readonly steps: StepStandard;
  readonly bands: BandStandard;
  readonly qualitative: QualitativeStandard;
  readonly checklist: ChecklistStandard;
  readonly whole: WholeStandard;
}
export type StandardKind = keyof StandardByKind;

/** Points in proportion to the target, capped at the weight: up = actual ÷ target (SR-3), down = target ÷ actual (SR-4). */
export interface RatioStandard {
  readonly kind: 'ratio';
  readonly direction: 'up' | 'down';
  /** Percent of the target below which nothing is earned; absent: proportional down to zero. */
  readonly nothingBelow?: Decimal;
}

/**
 * What steps and bands look at: the actual value as it is (H01: a rate in percent), or what it is of the target, in percent
 * (“完成率每低于 1 个百分点扣 0.5 分”). Absent: the value.
 */
export type Measured = 'value' | 'percentOfTarget';

/** Full points within a limit, then `deduct` points for each `step` beyond it (H01: ≤100% full, each percentage point over −0.5). */
export interface StepStandard {
  readonly kind: 'steps';
  readonly measured?: Measured;
  /** The limit; `target` takes the indicator's own target, or a hundred where percents of the target are measured. */
  readonly limit: Decimal | 'target';
  /** Which side of the limit earns full points. */
  readonly within: 'noMore' | 'noLess' | 'exactly';
  /** In the unit of the value; days for an indicator that is due by a date. */
  readonly step: Decimal;
  /** Points for each step. */
  readonly deduct: Decimal;
  /** Whether a started step counts: `floor` only whole steps, `ceil` every started one, `linear` in proportion. */
  readonly rounding: 'floor' | 'ceil' | 'linear';
}

/** Points by the band in which the actual value lies (H04: =0 five, (0,10] four, …). Bounds may be open or closed, and must not leave gaps. */
export interface BandStandard {
  readonly kind: 'bands';
  readonly measured?: Measured;
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

/** Points item by item. */
export interface ChecklistStandard {
  readonly kind: 'checklist';
  readonly items: readonly ChecklistItem[];
  /**
   * `earned` for each item that is met (H12: five at one point each), or `lost` from full marks for each that is not (H11: each
   * breach one point off). Absent: earned.
   */
  readonly points?: 'earned' | 'lost';
}

export interface ChecklistItem {
  readonly key: string;
  readonly label: Bilingual;
  readonly points: Decimal;
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
  /** What is earned where the actual value is 无 (H05: none built, full marks). Absent: such an indicator has no score. */
  readonly notApplicable?: 'full' | 'nothing';
}
