import type { ReportKind } from '../report-reading.ts';

/**
 * A newly written report in the style of some province, with everything that a careful person would read from it. Amounts are in 万元;
 * `*` is masked, `无` not applicable. What is not listed must not be read.
 */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly kind: ReportKind;
  readonly fiscalYear: number | null;
  readonly unitName: string | null;
  /** Keys of the sections in order; null for a heading that the template does not know. */
  readonly sections: readonly (string | null)[];
  readonly figures: Readonly<Record<string, string>>;
  /** What must at least be asked about. */
  readonly asks?: readonly string[];
  readonly projects?: readonly (readonly [name: string, amount: string])[];
  /** Counts with their units, as `31次`; `*次` where masked. */
  readonly candidates?: readonly string[];
}
