import type { Decimal, Money } from '../money/index.ts';

/** What a document is (api.md). */
export type ReportKind =
  | 'overallSelfEvaluation'
  | 'projectSelfEvaluation'
  | 'selfEvaluationForm'
  | 'thirdPartyEvaluation'
  | 'other';

/** The exact place that a statement rests on: `source.slice(start, end) === text`. Offsets are UTF-16, as in JavaScript. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of the report under one heading. `start` is where the heading begins, `end` where the next part begins. */
export interface ReadSection {
  /** The template's key, or null for a heading the template does not know. */
  readonly key: string | null;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A figure as the text states it, with how sure the reading is (0 to 1). */
export interface ReadFigure {
  readonly code: string;
  readonly state: 'known' | 'masked' | 'notApplicable';
  /** Yuan. */
  readonly amount?: Money;
  readonly number?: Decimal;
  readonly text?: string;
  /** The unit as written, or as understood where the text leaves it out. */
  readonly unit: string;
  readonly confidence: number;
  readonly evidence: Evidence;
  /** Every place that states it with the same value, `evidence` among them, in the order of the text. */
  readonly mentions: readonly Evidence[];
}

/** A count in the account of results that may be an output indicator: “开展调研31次”. */
export interface IndicatorCandidate {
  readonly text: string;
  /** null where it is masked. */
  readonly count: number | null;
  readonly unit: string;
  readonly evidence: Evidence;
}

/** A project line with its outturn: “事务管理经费支出120.5万元”. */
export interface ReadProject {
  readonly name: string;
  readonly amount: Money | null;
  readonly state: 'known' | 'masked';
  readonly evidence: Evidence;
}

/** What the reading will not decide alone. `code` names the figure it is about, where there is one. */
export interface ReadingQuestion {
  readonly about: string;
  readonly reason: string;
  readonly reasonEn: string;
  readonly evidence: Evidence;
}

/** What a document says, with its evidence. Nothing is invented: what is doubtful is a question. */
export interface ReportReading {
  readonly kind: ReportKind;
  readonly fiscalYear: number | null;
  readonly unitName: string | null;
  readonly sections: readonly ReadSection[];
  readonly figures: readonly ReadFigure[];
  readonly projects: readonly ReadProject[];
  readonly candidates: readonly IndicatorCandidate[];
  readonly questions: readonly ReadingQuestion[];
}
