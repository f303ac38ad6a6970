import type { Role } from '../people/index.ts';
import {
  type EvaluationState,
  LIFECYCLE_ACTS,
  type LifecycleAct,
  type LifecycleConfiguration,
  type Transition,
} from './lifecycle.ts';

/** Who stands before which evaluation: the roles the person holds for its department, and what kind of department it is. */
export interface Situation {
  readonly from: EvaluationState;
  readonly roles: readonly Role[];
  /** Whether the department has a supervising department 主管部门. */
  readonly supervised: boolean;
}

/**
 * The step that `act` takes here, or null where the configuration has none: `nextState(config, { act: 'submit', from: 'draft',
 * roles: ['preparer'], supervised: false })` → `{ to: 'unitReview', … }`. Rows are tried in order; the first that holds is taken.
 */
export function nextState(
  config: LifecycleConfiguration,
  { act, from, roles, supervised }: Situation & { readonly act: LifecycleAct },
): Transition | null {
  return (
    config.transitions.find(
      (step) =>
        step.act === act &&
        step.from === from &&
        (step.supervised ?? supervised) === supervised &&
        step.roles.some((role) => roles.includes(role)),
    ) ?? null
  );
}

/** The steps that the person may take here, one for each act at the most: what buttons to show. */
export const availableActs = (config: LifecycleConfiguration, situation: Situation): readonly Transition[] =>
  LIFECYCLE_ACTS.flatMap((act) => nextState(config, { ...situation, act }) ?? []);

/** Whether the department may still write in this state. */
export const isEditable = (config: LifecycleConfiguration, state: EvaluationState): boolean =>
  config.editable.includes(state);
