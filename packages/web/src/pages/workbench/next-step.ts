import type { EvaluationState } from '../../api/generated/schema-words.ts';

export interface Steppable {
  readonly state: EvaluationState;
  readonly completeness: number;
  readonly submittedAt?: string | null;
  readonly exemptionReason?: string | null;
  readonly viewerCan: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly return: boolean;
    readonly accept: boolean;
  };
}

/** The one thing the viewer should do next with an evaluation, by what the server says they may do. */
export interface NextStep {
  readonly act: 'write' | 'go' | 'mend' | 'sign' | 'review' | 'look';
  readonly page: 'editor' | 'review';
  /** Whether it waits for this viewer. */
  readonly urgent: boolean;
}

export function nextStep({ state, completeness, exemptionReason, viewerCan }: Steppable): NextStep {
  if (exemptionReason) return { act: 'look', page: 'editor', urgent: false };
  if (state === 'UNIT_REVIEW' && viewerCan.submit && viewerCan.return)
    return { act: 'sign', page: 'review', urgent: true };
  if (viewerCan.accept) return { act: 'review', page: 'review', urgent: true };
  if (state === 'RETURNED' && viewerCan.edit) return { act: 'mend', page: 'editor', urgent: true };
  if (viewerCan.edit) return { act: completeness === 0 ? 'write' : 'go', page: 'editor', urgent: true };
  return { act: 'look', page: 'editor', urgent: false };
}
