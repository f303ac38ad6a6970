import type { ReportOf } from '../record/send-section.ts';

/** What the sheet of an act is about, and how it is left. */
export interface ActProps {
  readonly of: ReportOf;
  readonly close: () => void;
}
