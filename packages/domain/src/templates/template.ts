import type { FigureCatalogue } from '../figures/index.ts';
import type { Bilingual } from '../language/index.ts';
import type { LifecycleConfiguration } from '../lifecycle/index.ts';
import type { FormTemplate } from './form-template.ts';

/**
 * What a county asks its departments for in a fiscal year, as versioned data: outline, figures, steps, checks.
 * An evaluation keeps the version it was made with.
 */
export interface Template extends FigureCatalogue {
  /** Stable over versions: `hunan-2021`. */
  readonly code: string;
  readonly version: number;
  readonly title: Bilingual;
  /** First and, where it ended, last fiscal year it applies to. */
  readonly fiscalYears: { readonly from: number; readonly to?: number };
  readonly outline: readonly SectionTemplate[];
  /** Tables of common indicators that departments may take over as they are. */
  readonly librarySets?: readonly LibrarySet[];
  /** The attachments 附件: tables whose every cell is a figure. */
  readonly forms: readonly FormTemplate[];
  readonly lifecycle: LifecycleConfiguration;
  readonly checks: CheckConfiguration;
}

/** Items of the library that make a whole table: their weights add up to `total`. */
export interface LibrarySet {
  readonly key: string;
  readonly label: Bilingual;
  /** Points in all: `100`. */
  readonly total: string;
  /** Codes of the library's items. */
  readonly items: readonly string[];
}

/** One heading of the report, in the order in which it must stand. Sub-sections name their parent. */
export interface SectionTemplate {
  /** Stable key: `overview`, `overview.staff`, `generalPublic.basic`. */
  readonly key: string;
  readonly parent?: string;
  /** The number as printed: `一、`, `（一）`, or empty. */
  readonly number: string;
  readonly heading: Bilingual;
  /** Other wordings under which published reports carry it, for reading. */
  readonly aliases: readonly string[];
  /** What a clerk should write here, and where to find it. */
  readonly guidance: Bilingual;
  readonly required: boolean;
  /** Codes of the figures that this section is expected to cite. */
  readonly figures: readonly string[];
  /** Words with which the section says that there is nothing to report, offered as one click. */
  readonly nothingToReport?: Bilingual;
}

export type Severity = 'block' | 'explain' | 'hint';

/** What the template says about checks: which do not apply, which weigh differently, and how exact numbers must agree. */
export interface CheckConfiguration {
  readonly off: readonly string[];
  readonly severities: Readonly<Record<string, Severity>>;
  readonly tolerances: {
    /** Between figures of one evaluation, in yuan (`"100.00"` is 0.01 万元). */
    readonly amount: string;
    /** Between the narrative and a figure, in yuan. */
    readonly narrative: string;
    /** Percentage points. */
    readonly rate: string;
    /** Points. */
    readonly score: string;
  };
}
