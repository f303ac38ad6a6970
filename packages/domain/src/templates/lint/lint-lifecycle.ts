import { EVALUATION_STATES, type EvaluationState, type LifecycleConfiguration } from '../../lifecycle/index.ts';
import { error, type TemplateProblem } from './template-problem.ts';

const FIRST: EvaluationState = 'draft';
const LAST: EvaluationState = 'accepted';

/**
 * A state machine in which a department would be stuck: a named state that no path from the draft reaches, or an acceptance that
 * departments with or without a supervising department cannot reach.
 */
export function lintLifecycle(lifecycle: LifecycleConfiguration): readonly TemplateProblem[] {
  const supervised = reachableStates(lifecycle, true);
  const unsupervised = reachableStates(lifecycle, false);
  const named = new Set([...lifecycle.editable, ...lifecycle.transitions.map(({ from }) => from)]);
  const unreachable = EVALUATION_STATES.filter(
    (state) => named.has(state) && !supervised.has(state) && !unsupervised.has(state),
  );
  const ways = [
    { reached: supervised, zh: '有主管部门的单位', en: 'departments with a supervising department' },
    { reached: unsupervised, zh: '没有主管部门的单位', en: 'departments without a supervising department' },
  ];
  return [
    ...(lifecycle.editable.includes(FIRST)
      ? []
      : [error('lifecycle.editable', '草稿状态必须可以编辑，请加入 draft', 'a draft must be editable; add draft')]),
    ...unreachable.map((state) =>
      error(
        'lifecycle.transitions',
        `状态“${state}”从草稿出发无法到达，请补上到达它的步骤或去掉它`,
        `the state “${state}” cannot be reached from a draft; add the step that leads to it or leave it out`,
      ),
    ),
    ...ways
      .filter(({ reached }) => !reached.has(LAST))
      .map(({ zh, en }) =>
        error(
          'lifecycle.transitions',
          `${zh}无法走到审定，请补上缺少的步骤`,
          `${en} never reach acceptance; add the missing step`,
        ),
      ),
  ];
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
