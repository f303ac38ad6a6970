import type { Bilingual } from '../language/index.ts';
import type { Role } from '../people/index.ts';

/** Where an evaluation stands (domain.md §6.2). */
export const EVALUATION_STATES = [
  'draft',
  'unitReview',
  'supervisorReview',
  'sectionReview',
  'performanceReview',
  'returned',
  'accepted',
] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/**
 * Acts that move an evaluation from one state to another. `accept` at a review that is not the last passes it on to the next; `unlock`
 * takes one that was accepted back to a review.
 */
export const LIFECYCLE_ACTS = ['submit', 'return', 'accept', 'unlock'] as const;
export type LifecycleAct = (typeof LIFECYCLE_ACTS)[number];

/** One row of the state machine: in `from`, a person in one of `roles` may do `act`, and it becomes `to`. */
export interface Transition {
  readonly act: LifecycleAct;
  readonly from: EvaluationState;
  readonly to: EvaluationState;
  readonly roles: readonly Role[];
  /** The row holds only for departments with (`true`) or without (`false`) a supervising department. */
  readonly supervised?: boolean;
  readonly label: Bilingual;
}

/** The state machine of a template, as a table. Rows are tried in order; the first that holds is taken. */
export interface LifecycleConfiguration {
  /** States in which the department may still write. */
  readonly editable: readonly EvaluationState[];
  readonly transitions: readonly Transition[];
}
