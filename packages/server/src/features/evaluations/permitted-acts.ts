import { type Bilingual, said } from '@jiping/domain/language';
import { isEditable, type LifecycleAct, nextState, type Transition } from '@jiping/domain/lifecycle';
import type { Role } from '@jiping/domain/people';
import { type DepartmentFacts, explainRefusal, mayAct, rolesTowards } from '@jiping/domain/permissions';
import type { Template } from '@jiping/domain/templates';
import { ActRefused } from '../../platform/graphql/act-refused.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from './evaluation.entity.ts';

/** What is needed to say what a person may do with an evaluation. */
export interface Standing {
  readonly evaluation: Evaluation;
  readonly template: Template;
  /** Whether the department has a supervising department. */
  readonly supervised: boolean;
  readonly department: DepartmentFacts;
}

export type WritingAct = 'edit' | 'import' | 'explain' | 'answer';

/** Why the person may not write here; null where they may. */
export function writingRefusal(actor: Actor, { evaluation, template }: Standing, act: WritingAct): Bilingual | null {
  if (!actor.ability.can(act, evaluation)) return explainRefusal(actor.ability, act, evaluation);
  if (!isEditable(template.lifecycle, evaluation.state)) {
    return said(
      '该评价已送审，暂不能修改；如需修改，请联系审核人员退回。',
      'It has been handed in and is locked. To change it, ask the reviewer to return it.',
    );
  }
  return null;
}

/** The bureau's sections that confirm targets: the one that knows the department, and the performance section. */
const APPROVING: readonly Role[] = ['financeSection', 'performanceSection'];

/** Why the person may not confirm targets here; null where they may. It is no step of the review, so that a draft is no obstacle. */
export function approvalRefusal(actor: Actor, { evaluation, department }: Standing): Bilingual | null {
  if (!actor.ability.can('approveTargets', evaluation))
    return explainRefusal(actor.ability, 'approveTargets', evaluation);
  if (!rolesTowards(actor.facts, department).some((role) => APPROVING.includes(role)))
    return said(
      '该部门不由您所在股室联系，指标值由其对口股室或绩效股确认。',
      'Another section knows this department: it, or the performance section, confirms its targets.',
    );
  if (evaluation.state === 'accepted')
    return said('该评价已通过审核，指标值不能再改动。', 'It has been accepted: its targets stand.');
  if (evaluation.editorIds.includes(actor.userId))
    return said(
      '您参与了这份自评的填写，不能再由您确认指标值。请由财政部门的其他人员办理。',
      'You have written in this evaluation, so you may not confirm its targets. Somebody else of the bureau must.',
    );
  return null;
}

/** Why the person may not change the bureau's score here; null where they may. To score is to approve: not one's own work. */
export function rescoreRefusal(actor: Actor, { evaluation, department }: Standing): Bilingual | null {
  if (!actor.ability.can('rescore', evaluation)) return explainRefusal(actor.ability, 'rescore', evaluation);
  if (!rolesTowards(actor.facts, department).includes('performanceSection'))
    return said('复核得分由绩效股调整。', 'The performance section changes the review score.');
  const { editorIds, submitterIds } = evaluation;
  return mayAct({ actorId: actor.userId, act: 'accept', editorIds, submitterIds });
}

/** Why the person may not ask the department to put something right; null where they may. The result is issued first: it is accepted. */
export function issueRefusal({ ability }: Actor, { evaluation }: Standing): Bilingual | null {
  const { countyId, departmentId } = evaluation;
  const asked = { __typename: 'Rectification', countyId, departmentId };
  if (!ability.can('issue', asked)) return explainRefusal(ability, 'issue', asked);
  return evaluation.state === 'accepted'
    ? null
    : said(
        '该自评尚未审核通过，通过后才能下达整改。',
        'It is not accepted yet: what is to be put right is issued after that.',
      );
}

/** The step of the state machine that `act` takes for this person; or why it is not open to them. */
export function lifecycleStep(
  actor: Actor,
  { evaluation, template, supervised, department }: Standing,
  act: LifecycleAct,
): { step: Transition; role: Role } | { refusal: Bilingual } {
  if (!actor.ability.can(act, evaluation)) return { refusal: explainRefusal(actor.ability, act, evaluation) };
  if (act === 'submit' && evaluation.exemptionReason !== null) {
    return {
      refusal: said(
        `本单位 ${evaluation.fiscalYear} 年度免报（${evaluation.exemptionReason}），不需要提交。如仍要上报，请联系财政局绩效股撤销免报。`,
        `The department is exempted in ${evaluation.fiscalYear} (${evaluation.exemptionReason}): nothing is to be handed in. To report all the same, ask the performance section to withdraw the exemption.`,
      ),
    };
  }
  const roles = rolesTowards(actor.facts, department);
  const step = nextState(template.lifecycle, { act, from: evaluation.state, roles, supervised });
  if (!step) {
    return { refusal: said('当前环节不由您办理。', 'At this step it is not yours to do.') };
  }
  const conflict = mayAct({
    actorId: actor.userId,
    act,
    to: step.to,
    editorIds: evaluation.editorIds,
    submitterIds: evaluation.submitterIds,
  });
  return conflict ? { refusal: conflict } : { step, role: roles.find((role) => step.roles.includes(role))! };
}

/** The step, or the refusal thrown as what a person can read. */
export function demandStep(actor: Actor, standing: Standing, act: LifecycleAct): { step: Transition; role: Role } {
  const found = lifecycleStep(actor, standing, act);
  if ('refusal' in found) throw new ActRefused([{ code: 'NOT_ALLOWED', sentence: found.refusal }]);
  return found;
}

/** Throws the refusal of an act as what a person can read. */
export function demand(refusal: Bilingual | null): void {
  if (refusal) throw new ActRefused([{ code: 'NOT_ALLOWED', sentence: refusal }]);
}
