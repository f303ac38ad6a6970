import { EVALUATION_STATES, type EvaluationState, type LifecycleConfiguration } from '../lifecycle/index.ts';
import { refuseTemplate } from './refuse-template.ts';

const FIRST: EvaluationState = 'draft';
const LAST: EvaluationState = 'accepted';

/**
 * Refuses a state machine in which a department would be stuck: a named state that no path from the draft reaches, or an
 * acceptance that departments with or without a supervising department cannot reach.
 */
export function checkLifecycle(lifecycle: LifecycleConfiguration): void {
  if (!lifecycle.editable.includes(FIRST)) {
    refuseTemplate('lifecycle.editable', '草稿状态必须可以编辑，请加入 draft', 'a draft must be editable; add draft');
  }
  const supervised = reachableStates(lifecycle, true);
  const unsupervised = reachableStates(lifecycle, false);
  const named = new Set([...lifecycle.editable, ...lifecycle.transitions.map(({ from }) => from)]);
  for (const state of EVALUATION_STATES) {
    if (named.has(state) && !supervised.has(state) && !unsupervised.has(state)) {
      refuseTemplate(
        'lifecycle.transitions',
        `状态“${state}”从草稿出发无法到达，请补上到达它的步骤或去掉它`,
        `the state “${state}” cannot be reached from a draft; add the step that leads to it or leave it out`,
      );
    }
  }
  for (const [reached, zh, en] of [
    [supervised, '有主管部门的单位', 'departments with a supervising department'],
    [unsupervised, '没有主管部门的单位', 'departments without a supervising department'],
  ] as const) {
    if (!reached.has(LAST)) {
      refuseTemplate(
        'lifecycle.transitions',
        `${zh}无法走到审定，请补上缺少的步骤`,
        `${en} never reach acceptance; add the missing step`,
      );
    }
  }
}

function reachableStates(lifecycle: LifecycleConfiguration, supervised: boolean): ReadonlySet<EvaluationState> {
  const reached = new Set<EvaluationState>([FIRST]);
  for (const state of reached) {
    for (const step of lifecycle.transitions) {
      if (step.from === state && (step.supervised ?? supervised) === supervised) reached.add(step.to);
    }
  }
  return reached;
}
