import { EVALUATION_STATES, type EvaluationState, type LifecycleConfiguration } from '../../lifecycle/index.ts';
import { error, hint, type TemplateProblem } from './template-problem.ts';

const FIRST: EvaluationState = 'draft';
const LAST: EvaluationState = 'accepted';

/**
 * A state machine in which a department would be stuck: a named state that no path from the draft reaches, one that nothing leads out
 * of, or an acceptance that departments with or without a supervising department cannot reach. And, as a hint, one in which nothing
 * that was accepted can be mended any more.
 */
export function lintLifecycle(lifecycle: LifecycleConfiguration): readonly TemplateProblem[] {
  const supervised = reachableStates(lifecycle, true);
  const unsupervised = reachableStates(lifecycle, false);
  const named = new Set([...lifecycle.editable, ...lifecycle.transitions.map(({ from }) => from)]);
  const unreachable = EVALUATION_STATES.filter(
    (state) => named.has(state) && !supervised.has(state) && !unsupervised.has(state),
  );
  const reached = EVALUATION_STATES.filter((state) => supervised.has(state) || unsupervised.has(state));
  const deadEnds = reached.filter(
    (state) => state !== LAST && !lifecycle.transitions.some(({ from }) => from === state),
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
    ...deadEnds.map((state) =>
      error(
        'lifecycle.transitions',
        `状态“${state}”没有后续步骤，到这一环节就办不下去了，请补上`,
        `nothing leads on from the state “${state}”; add the missing step`,
      ),
    ),
    ...(lifecycle.transitions.some(({ act }) => act === 'unlock')
      ? []
      : [
          hint(
            'lifecycle.transitions',
            '没有解锁（unlock）步骤，审定后发现错误将无法转回审核，建议补上',
            'there is no step to unlock; what was accepted by mistake cannot be reviewed again',
          ),
        ]),
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
