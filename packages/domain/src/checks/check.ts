import type { FigureTable } from '../figures/index.ts';
import type { Bilingual } from '../language/index.ts';
import type { Severity, Template } from '../templates/index.ts';

/** A section of the report as checks see it: its words, and which of them are figures of the record. */
export interface CheckedSection {
  /** The template's key; null for a heading that the template does not know. */
  readonly key: string | null;
  readonly title: string;
  readonly text: string;
  /** Where figure chips stand in `text`. */
  readonly citations: readonly Citation[];
}

/** A figure of the record cited at `text.slice(start, end)`. */
export interface Citation {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Everything a check may look at. Absent parts are `undefined`: a check that needs them lacks input, which is never a pass. */
export interface CheckInput {
  readonly template: Template;
  readonly fiscalYear: number;
  readonly department: {
    readonly name: string;
    /** Budget unit code 预算编码. */
    readonly code: string;
    /** Whether it runs social insurance funds (only such a department fills section five). */
    readonly runsInsuranceFunds: boolean;
  };
  readonly sections: readonly CheckedSection[];
  readonly figures: FigureTable;
  /** The rows of the list of projects. */
  readonly projects: readonly { readonly name: string; readonly outturn: string | null }[];
  /** Numbers stated in the text that are not bound to a figure, as the reading found them. */
  readonly statedFigures?: readonly StatedFigure[];
  /** Date printed on the report, and when it was handed in; ISO dates. */
  readonly reportDate?: string;
  readonly submittedOn?: string;
  /** The same department's evaluation of the year before. */
  readonly lastYear?: EarlierEvaluation;
  /** What was taken over from last year and nobody has renewed since: figure codes, section keys. */
  readonly carried?: { readonly figures: readonly string[]; readonly sections: readonly string[] };
  /** Self scores of earlier years, the newest first. */
  readonly scoreHistory?: readonly string[];
  /** The bureau's score, once there is one. */
  readonly reviewScore?: string;
  /** The department's final accounts 部门决算, from the accounts system. */
  readonly finalAccounts?: FigureTable;
  /** The approved budget 部门预算批复 and its project list, from the budget system. */
  readonly budgetSystem?: {
    readonly figures: FigureTable;
    readonly projects: readonly { readonly name: string; readonly code: string }[];
  };
  /** The accepted evaluations of subordinate units 二级单位, and of the department's own office 本级. */
  readonly subordinates?: readonly { readonly name: string; readonly figures: FigureTable }[];
  /** Reports of other departments of the county, for copied text. */
  readonly otherReports?: readonly { readonly name: string; readonly sections: readonly ComparableText[] }[];
}

/** Last year's evaluation, as far as it may be seen. */
export interface EarlierEvaluation {
  readonly fiscalYear: number;
  /** With what follows from what was stated. */
  readonly figures: FigureTable;
  readonly sections: readonly ComparableText[];
}

/** The words of a section of another report. */
export interface ComparableText {
  readonly key: string;
  readonly text: string;
}

/** What the text says a figure is, whether or not a chip is bound to it. */
export interface StatedFigure {
  readonly code: string;
  readonly amount?: string;
  readonly number?: string;
  readonly masked: boolean;
  readonly section: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a finding is: a section, a place in it, a figure, or the evaluation as a whole. */
export interface FindingPlace {
  readonly section?: string;
  readonly figure?: string;
  /** Offsets in the section's text. */
  readonly start?: number;
  readonly end?: number;
}

/** One thing that is doubtful or wrong, said so that a clerk knows what to do. */
export interface Finding {
  /** Check code of domain.md §5: `ARI-02`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** What the rule expects, as text to show: `824.17 万元`; null where there is no single value. */
  readonly expected: Bilingual | null;
  readonly found: Bilingual | null;
  readonly where: FindingPlace;
  readonly remedy: Bilingual;
  /** Same doubt, same key: code, figure, section and ordinal. A reason is kept under it. */
  readonly key: string;
  /** Changes when what was found changes; a reason given for another fingerprint no longer counts. */
  readonly fingerprint: string;
  /** A value that would mend it, offered as one click. */
  readonly fix?: { readonly figure: string; readonly amount?: string; readonly number?: string };
}

/** A check's answer: what it found (nothing is a pass), or that it lacks what it needs. */
export type CheckOutcome = { readonly lacks: readonly string[] } | { readonly findings: readonly FindingDraft[] };

/** What a check itself says of a finding; code, severity, key and fingerprint are the engine's to add. */
export interface FindingDraft extends Omit<Finding, 'code' | 'severity' | 'key' | 'fingerprint'> {
  /** Where this one doubt weighs less than the check usually does: a score above the computed one, with a reason (SCO-05). */
  readonly lighter?: Severity;
}

/** One rule of the catalogue: plain data with one pure function. */
export interface Check {
  readonly code: string;
  readonly title: Bilingual;
  /** Why the rule exists, for the catalogue page. */
  readonly explanation: Bilingual;
  /** Source of the rule: a document, a form, or our decision. */
  readonly source: string;
  readonly severity: Severity;
  /** Figure codes or parts of the input whose change makes it run again: `expenditure.basic`, `sections`, `projects`. */
  readonly needs: readonly string[];
  /** Whether the template has the rule at all (caps by execution rate, SCO-08); absent: always. What does not apply neither passes nor lacks. */
  appliesTo?(input: CheckInput): boolean;
  check(input: CheckInput): CheckOutcome;
}
