import type { FigureTable } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { Decimal } from '@jiping/domain/money';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { Role } from '@jiping/domain/people';

/**
 * A fictional province as plain data, made to be loaded into an empty database. Words that the domain package has are
 * written as the domain writes them (`'unitReview'`); words that only the API has, as the API writes them (`'TOWN'`).
 */
export interface DemoProvince {
  readonly regions: readonly DemoRegion[];
  readonly departments: readonly DemoDepartment[];
  readonly people: readonly DemoPerson[];
  readonly cycles: readonly DemoCycle[];
  readonly evaluations: readonly DemoEvaluation[];
}

export type RegionLevel = 'NATION' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY';

/** A place under its present code and name, with every code it ever had. */
export interface DemoRegion {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
  /** Oldest first; exactly the last one is in force. */
  readonly codes: readonly RegionCode[];
}

/** A code and name of a region; ISO dates, `to` is the last day and null while in force. */
export interface RegionCode {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

export const DEPARTMENT_CATEGORIES = [
  'CONGRESS',
  'GOVERNMENT_OFFICE',
  'PARTY_ORGAN',
  'ECONOMY',
  'AGRICULTURE',
  'EDUCATION',
  'HEALTH',
  'CULTURE',
  'SOCIAL_AFFAIRS',
  'LAW_ENFORCEMENT',
  'MASS_ORGANISATION',
  'TOWN',
  'INSTITUTION',
] as const;
export type DepartmentCategory = (typeof DEPARTMENT_CATEGORIES)[number];

export const FINANCE_SECTIONS = ['行政政法股', '教科文股', '社会保障股', '农业农村股', '经济建设股', '预算股'] as const;
export type FinanceSection = (typeof FINANCE_SECTIONS)[number];

/** A budget department. Its identity is region code and budget unit code 预算编码 together. */
export interface DemoDepartment {
  readonly regionCode: string;
  readonly code: string;
  readonly name: string;
  readonly category: DepartmentCategory;
  readonly financeSection: FinanceSection;
  /** Code of the supervising department 主管部门 in the same county; null where it answers for itself. */
  readonly supervisorCode: string | null;
  /** Whether it runs social insurance funds (only such a department fills section five). */
  readonly runsInsuranceFunds: boolean;
}

export interface DemoPerson {
  readonly username: string;
  readonly displayName: string;
  readonly memberships: readonly DemoMembership[];
}

/** A role in a place. `departmentCode` is a department of `regionCode`. */
export interface DemoMembership {
  readonly role: Role;
  readonly regionCode: string;
  readonly departmentCode: string | null;
  /** For an evaluator: the departments assigned, else empty. */
  readonly assignedDepartmentCodes: readonly string[];
  /** For a finance section: the departments it knows are those of this section, else null. */
  readonly financeSection: FinanceSection | null;
}

/** The season of one county and fiscal year. */
export interface DemoCycle {
  readonly regionCode: string;
  readonly fiscalYear: number;
  readonly opensAt: Date;
  readonly dueAt: Date;
  /** One for every department of the county. */
  readonly obligations: readonly DemoObligation[];
}

/** Whether a department owes a report in a cycle, and until when. */
export interface DemoObligation {
  readonly departmentCode: string;
  /** Why the department need not report this year; null where it must. */
  readonly exemptionReason: string | null;
  readonly extension: { readonly until: Date; readonly reason: string } | null;
}

export const SECTION_KEYS = [
  'opening',
  'overview',
  'generalPublic',
  'governmentFund',
  'stateCapital',
  'socialInsurance',
  'performance',
  'problems',
  'measures',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export type Grade = 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR';

/** One department's evaluation of one year, with everything that happened to it. */
export interface DemoEvaluation {
  readonly regionCode: string;
  readonly departmentCode: string;
  readonly fiscalYear: number;
  readonly state: EvaluationState;
  /** Usernames of who fills in and who signs. */
  readonly preparer: string;
  readonly unitHead: string;
  /** Single figures and the cells of lists; nothing that follows from others is stated but where the story wants it. */
  readonly figures: FigureTable;
  /** What is written; a key that is absent has not been begun. */
  readonly sections: ReadonlyMap<SectionKey, NarrativeDocument>;
  readonly selfScore: Decimal | null;
  readonly selfGrade: Grade | null;
  readonly reviewScore: Decimal | null;
  readonly reviewGrade: Grade | null;
  readonly opinions: readonly DemoOpinion[];
  readonly explanations: readonly DemoExplanation[];
  /** Oldest first; the last state it leads to is `state`. */
  readonly history: readonly DemoAct[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When the head last signed it; null while it has not left the unit. */
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  /** Check codes that this evaluation was made to raise. */
  readonly planted: readonly string[];
}

export type OpinionCode = 'WRONG_DATA' | 'MISSING_ATTACHMENT' | 'INSUFFICIENT_REASON' | 'FORMAT' | 'CONTENT' | 'OTHER';

/** A reviewer's remark bound to a place, and what the unit answered. */
export interface DemoOpinion {
  /** Which return it came with, from 1. */
  readonly round: number;
  readonly targetKind: 'SECTION' | 'FIGURE' | 'EVALUATION';
  /** A section's key, a figure's code, or `evaluation`. */
  readonly target: string;
  readonly code: OpinionCode;
  readonly message: string;
  readonly author: string;
  readonly at: Date;
  readonly answer: { readonly text: string; readonly by: string; readonly at: Date } | null;
}

/** A reason the unit gave for what a check finds. Key and fingerprint are the engine's: match by check code and figure. */
export interface DemoExplanation {
  readonly checkCode: string;
  readonly figure: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export type ActivityKind =
  | 'CREATED'
  | 'IMPORTED'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'PASSED_ON'
  | 'EXPLAINED'
  | 'ANSWERED';

/** One line of the history page. `from` and `to` are null where the state did not change. */
export interface DemoAct {
  readonly kind: ActivityKind;
  readonly at: Date;
  readonly by: string;
  readonly role: Role;
  readonly from: EvaluationState | null;
  readonly to: EvaluationState | null;
  readonly note: string | null;
}
