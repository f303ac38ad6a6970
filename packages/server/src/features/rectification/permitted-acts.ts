import { beijingDate } from '@jiping/domain/calendar';
import type { Bilingual } from '@jiping/domain/language';
import { said } from '@jiping/domain/language';
import { type AppAction, explainRefusal } from '@jiping/domain/permissions';
import {
  type NoRectificationReminder,
  type RectificationAct,
  type RectificationState,
  reminderRefusal,
  stepOf,
} from '@jiping/domain/rectification';
import type { Actor } from '../../platform/graphql/request-context.ts';
import type { Rectification } from './rectification.entity.ts';

/** What the rule book calls each act. */
const ACTION_OF: Readonly<Record<RectificationAct, AppAction>> = {
  report: 'report',
  sendBack: 'return',
  close: 'close',
  withdraw: 'withdraw',
};

/** What becomes of it by the person's act; or why it is not open to them. */
export function rectificationStep(
  { ability, userId }: Actor,
  rectification: Rectification,
  act: RectificationAct,
): { readonly to: RectificationState } | { readonly refusal: Bilingual } {
  const action = ACTION_OF[act];
  if (!ability.can(action, rectification)) return { refusal: explainRefusal(ability, action, rectification) };
  const { state, reportedAt, reportedById } = rectification;
  const step = stepOf(act, { state, wasReported: reportedAt !== null });
  return act === 'close' && 'to' in step && reportedById === userId ? { refusal: OWN_REPORT } : step;
}

/** Why the department is not to be reminded of it now, by whomever; null where it may be. */
export function noReminder(
  { state, remindedAt }: Rectification,
  now: Date,
): { readonly reason: NoRectificationReminder; readonly sentence: Bilingual } | null {
  const remindedOn = remindedAt && beijingDate(remindedAt.toISOString());
  return reminderRefusal({ state, remindedOn }, beijingDate(now.toISOString()));
}

/** The same for one person, who may not be of those that remind at all. */
export const noReminderBy = ({ ability }: Actor, rectification: Rectification, now: Date): Bilingual | null =>
  ability.can('remind', rectification)
    ? (noReminder(rectification, now)?.sentence ?? null)
    : explainRefusal(ability, 'remind', rectification);

/** Nobody approves their own work (FLW-01). */
const OWN_REPORT = said(
  '整改情况由您报送，不能再由您销号。请由财政部门的其他人员办理。',
  'You reported on it, so you may not close it. Somebody else of the bureau must.',
);
