import { type Bilingual, said } from '../language/index.ts';
import { EVALUATION_STATE_NAMES, EVALUATION_STATES, type EvaluationState } from '../lifecycle/index.ts';
import { type AppAbility, type SubjectRow, subjectOf } from './ability.ts';
import { ACTION_NAMES, type AppAction, type AppSubject, isAppSubject, SUBJECT_NAMES } from './vocabulary.ts';

/**
 * Why the person may not do `action` to `subject` (a row, or the name of a kind of row), as a sentence with what to do.
 * Only for rows that they may read: a row they may not read is not found, and nothing is said about it.
 */
export function explainRefusal(ability: AppAbility, action: AppAction, subject: AppSubject | SubjectRow): Bilingual {
  const name = isAppSubject(subject) ? subject : subjectOf(subject);
  const [done, what] = [ACTION_NAMES[action], SUBJECT_NAMES[name]];
  const rules = ability.rulesFor(action, name).filter(({ inverted }) => !inverted);
  if (rules.length === 0) {
    return said(
      `您的岗位不能${done.zh}${what.zh}。如确需办理，请联系本级安全管理员授权。`,
      `Your role may not ${done.en} ${what.en}. If you need to, ask your security administrator.`,
    );
  }
  const state = stateOf(subject);
  const at = (other: EvaluationState): SubjectRow =>
    Object.assign({}, rowOf(subject), { __typename: name, state: other });
  const otherwiseHolds =
    state !== null && EVALUATION_STATES.some((other) => other !== state && ability.can(action, at(other)));
  if (otherwiseHolds) {
    const stands = EVALUATION_STATE_NAMES[state];
    return said(
      `该自评现处于“${stands.zh}”状态，此时不能${done.zh}。`,
      `This evaluation is at “${stands.en}”, and you may not ${done.en} it now.`,
    );
  }
  return said(
    `这项${what.zh}不在您的职责范围内，不能${done.zh}。请由负责该部门的人员办理。`,
    `It is not among the ${what.en} in your charge, so you may not ${done.en} it. Leave it to those in charge of that department.`,
  );
}

const isState = (value: unknown): value is EvaluationState => EVALUATION_STATES.some((state) => state === value);

const rowOf = (subject: AppSubject | SubjectRow): SubjectRow => (isAppSubject(subject) ? {} : subject);

function stateOf(subject: AppSubject | SubjectRow): EvaluationState | null {
  const row = rowOf(subject);
  return 'state' in row && isState(row.state) ? row.state : null;
}
