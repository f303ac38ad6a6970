import type { EvaluationState } from '@jiping/domain/lifecycle';
import { EVALUATION_STATES, nextState } from '@jiping/domain/lifecycle';
import { ROLES, type Role } from '@jiping/domain/people';
import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { roleWords, stateWords } from '../../parts/words.ts';
import { useDesk } from '../record/desk-context.tsx';
import { wordOf } from '../record/schema-word.ts';
import { texts } from './texts.ts';

/** Where it goes from here, and whose turn it is then, by the template's steps. */
export function NextStep() {
  const { desk } = useDesk();
  const { t, language } = useLanguage();
  const viewer = useViewer();
  const { evaluation } = desk.parts;
  const { lifecycle } = desk.template;
  const from = EVALUATION_STATES.find((state) => wordOf(state) === evaluation.state);
  const roles = ROLES.filter((role) => viewer.memberships.some((membership) => membership.role === wordOf(role)));
  const supervised = evaluation.department.supervisor !== null;
  const step = from && nextState(lifecycle, { act: 'submit', from, roles, supervised });
  if (!step) return null;
  const who = actorsOf(step.to, supervised).map((role) => t(roleWords[wordOf(role)]));
  return (
    <p>
      {t(texts.next)}
      {language === 'zh' ? '：' : ': '}
      <strong>{t(texts.nextWho(t(stateWords[wordOf(step.to)]), who.join(language === 'zh' ? '、' : ', ')))}</strong>
    </p>
  );

  function actorsOf(state: EvaluationState, isSupervised: boolean): readonly Role[] {
    const steps = lifecycle.transitions.filter(
      (one) => one.from === state && one.act !== 'return' && (one.supervised ?? isSupervised) === isSupervised,
    );
    return [...new Set(steps.flatMap((one) => one.roles))];
  }
}
