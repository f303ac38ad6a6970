export interface ExemptionProps {
  readonly countyCode: string;
  readonly fiscalYear: number;
  readonly department: { readonly id: string; readonly name: string };
  /** Why it is exempted; null where it must report. */
  readonly exemptionReason: string | null;
  /** Told when something changed, to ask for lists and sums again. */
  readonly done?: () => void;
}

export interface ExemptionSheetProps extends ExemptionProps {
  readonly close: () => void;
  readonly done: () => void;
}
