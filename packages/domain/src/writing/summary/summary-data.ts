import type { FigureValue } from '../../figures/index.ts';
import type { Decimal, Money } from '../../money/index.ts';
import type { BudgetUse, RectificationState } from '../../rectification/index.ts';
import type { RegionLevel } from '../../regions/index.ts';
import type { Aggregate, Deductions, FactState } from '../../rollup/index.ts';
import type { Grade } from '../../scoring/index.ts';

/**
 * Everything that a summary report 汇总报告 is drafted from, as of one moment: plain data that survives JSON. Sentences, tables and
 * figures are functions of it and of nothing else, so that what was signed can be made again.
 */
export interface SummaryData {
  /** Changes when this type does: data of an older shape are taken anew, never guessed at. */
  readonly shape: typeof SUMMARY_SHAPE;
  readonly region: { readonly code: string; readonly name: string; readonly level: RegionLevel };
  readonly fiscalYear: number;
  /** The data cut-off: instant in ISO 8601. */
  readonly asOf: string;
  /** The task of the year, of a county that has issued it; null above a county. */
  readonly season: Season | null;
  readonly thisYear: Aggregate;
  /** null where the region has no data of last year. */
  readonly lastYear: Aggregate | null;
  readonly byCategory: readonly PartOfYear[];
  readonly byFinanceSection: readonly PartOfYear[];
  /** The regions below, in order of their codes; none below a county. */
  readonly byRegion: readonly PartOfYear[];
  /** The departments of a county, by code; none above a county, where no single department is told. */
  readonly members: readonly Member[];
  /** What departments were asked to mend, by department and round. */
  readonly opinions: readonly OpinionLine[];
  /** What departments were asked to put right after their results were issued, by department, then as it was issued; withdrawn ones not. */
  readonly rectifications: readonly RectificationLine[];
  /** Titles of the checks that found something, by code. */
  readonly problemTitles: Readonly<Record<string, string>>;
  /** Names of the library's indicators that are scored, by code. */
  readonly indicatorNames: Readonly<Record<string, string>>;
}

export const SUMMARY_SHAPE = 3;

export interface Season {
  /** Instants in ISO 8601. */
  readonly opensAt: string;
  readonly dueAt: string;
  /** Title of the template, without brackets. */
  readonly template: string;
}

/** A part of the region's year that is summed by itself. */
export interface PartOfYear {
  /** Stable: the category's word, the finance section's name, the region's code. */
  readonly key: string;
  readonly name: string;
  readonly aggregate: Aggregate;
}

/** A department's year: a line of annex A. What is not accepted has no figures here, for the county does not stand by it. */
export interface Member {
  /** Budget unit code 预算编码. */
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly financeSection: string;
  readonly state: FactState;
  readonly timeliness: 'onTime' | 'late' | null;
  /** Why it is exempted; null where it is not. */
  readonly exemptionReason: string | null;
  readonly returns: number;
  /** How often each check found something when it was last handed in. */
  readonly problems: Readonly<Record<string, number>>;
  /** Filled of an accepted evaluation only. */
  readonly official: MemberFigures | null;
  /** Last year's, of an accepted evaluation; null without one. */
  readonly lastYear: { readonly outturn: Money | null; readonly result: Decimal | null } | null;
}

export interface MemberFigures {
  /** Of `MEMBER_MEASURES`; what is absent is missing. */
  readonly measures: Readonly<Record<string, FigureValue>>;
  readonly selfScore: Decimal | null;
  readonly reviewScore: Decimal | null;
  /** Of the review where there was one, else of the self-evaluation. */
  readonly result: Decimal | null;
  readonly grade: Grade | null;
  /** On which indicators it took points from itself: the review gives a total only. */
  readonly deductions: Deductions;
  /** Its money and people are stated by its supervising department too, and counted there. */
  readonly isCovered: boolean;
}

/** The figures that a department's line states. */
export const MEMBER_MEASURES = [
  'budget.original',
  'budget.adjusted',
  'budget.outturn',
  'expenditure.basic',
  'expenditure.project',
  'project.received',
  'threePublics.total',
  'threePublics.total.budget',
  'threePublics.total.previous',
  'threePublics.vehicles',
  'threePublics.reception',
  'threePublics.overseas',
  'staff.quota',
  'staff.actual',
] as const;

/** What a reviewer asked of a department when its evaluation was returned, and whether it answered. */
export interface OpinionLine {
  readonly code: string;
  readonly name: string;
  readonly round: number;
  /** 数据错误, 缺附件 … */
  readonly kind: string;
  readonly message: string;
  /** Instants in ISO 8601. */
  readonly at: string;
  readonly answeredAt: string | null;
  readonly state: FactState;
}

/** One thing that the bureau asked a department to put right 整改事项. Days are those of Beijing. */
export interface RectificationLine {
  readonly code: string;
  readonly name: string;
  readonly problem: string;
  readonly requirement: string;
  readonly dueOn: string;
  readonly state: Exclude<RectificationState, 'withdrawn'>;
  /** At the cut-off 逾期. */
  readonly isOverdue: boolean;
  readonly budgetUse: BudgetUse | null;
  /** Instant in ISO 8601. */
  readonly issuedAt: string;
}
