import type { Bilingual } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';
import type { GradeBand } from './grades.ts';
import type { Sign, Standard, StandardLimits } from './standard.ts';

/** Which evaluations a rule is meant for. */
export type ScoringScope = 'overall' | 'project';

/** Whether a rule applies: switched on, for these fiscal years, for evaluations of departments or of projects. */
export interface Applies {
  readonly on: boolean;
  readonly fiscalYears?: { readonly from?: number; readonly to?: number };
  readonly scope?: readonly ScoringScope[];
}

/** How a template scores: weights by level, the execution rate, rules on the total, grades. All of it data (domain.md §3.4). */
export interface ScoringScheme {
  /** First-level indicators with their points and second levels, in order: 产出 50, 效益 30, 满意度 10. */
  readonly levels: readonly ScoringLevel[];
  /** 预算执行率: its points, and the percent below which a reason is wanted (SR-1, SR-12). */
  readonly execution: { readonly weight: Decimal; readonly reasonBelow: Decimal };
  /** SR-8: caps on the total by execution rate, half open: below the rate (percent), at most the points. */
  readonly caps: Applies & { readonly rules: readonly { readonly below: Decimal; readonly most: Decimal }[] };
  /** SR-6: reaching `from` percent more than the target is a deviation: `deduct` points less, and a reason. */
  readonly overAchievement: Applies & { readonly from: Decimal; readonly deduct: Decimal };
  readonly grades: readonly GradeBand[];
  /** Decimals to which an indicator's score is rounded, half up. */
  readonly digits: number;
  /** IND-02: the fewest third-level indicators, and the most points that one may carry. */
  readonly fewestIndicators: number;
  readonly heaviestIndicator: Decimal;
  /** SCO-14: a gap of more points than this between self score and review goes to the list for re-check. */
  readonly reviewGap: Decimal;
  /** The standard that applies to an indicator without one of its own, by its sign. */
  readonly usual: Readonly<Record<Sign, string>>;
  readonly standards: readonly (Standard & StandardLimits)[];
}

/** A first-level indicator 一级指标 with its second levels 二级指标. */
export interface ScoringLevel {
  /** `output`, `benefit`, `satisfaction`, `cost`; value of an indicator's `level1`. */
  readonly key: string;
  readonly label: Bilingual;
  /** Points of the level in all; absent where the template leaves them free. */
  readonly weight?: Decimal;
  readonly second: readonly { readonly key: string; readonly label: Bilingual }[];
}
