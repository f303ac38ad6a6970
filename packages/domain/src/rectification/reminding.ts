import { type Bilingual, said } from '../language/index.ts';
import type { RectificationState } from './states.ts';

/** Why a department is not reminded of a rectification 催办: it need not report on it now, or was reminded today. */
export type NoRectificationReminder = 'notWaiting' | 'remindedToday';

const SENTENCES: Readonly<Record<NoRectificationReminder, Bilingual>> = {
  notWaiting: said(
    '该整改事项当前不待部门报送，无需催办。',
    'The department has nothing to report on it now, so there is nothing to remind of.',
  ),
  remindedToday: said('今天已催办过，明天可再次催办。', 'The department was reminded of it today; it can be tomorrow.'),
};

/** Why nobody is reminded of it now; null where the department can be. Once a calendar day at the most; days are those of Beijing. */
export function reminderRefusal(
  { state, remindedOn }: { readonly state: RectificationState; readonly remindedOn: string | null },
  today: string,
): { readonly reason: NoRectificationReminder; readonly sentence: Bilingual } | null {
  const reason = state !== 'issued' ? 'notWaiting' : remindedOn === today ? 'remindedToday' : null;
  return reason && { reason, sentence: SENTENCES[reason] };
}
