import { type Bilingual, said } from '../language/index.ts';
import type { EvaluationState, LifecycleAct } from '../lifecycle/index.ts';

/** Who does what to an evaluation that these people wrote and handed in. */
export interface ActedUpon {
  readonly actorId: string;
  readonly act: LifecycleAct;
  /** Where the step leads; tells signing (out of the unit) from handing to the unit's own review. */
  readonly to?: EvaluationState;
  /** Who wrote in it since it was begun or last came back from outside of the unit. */
  readonly editorIds: readonly string[];
  /** Who submitted it in this round. */
  readonly submitterIds: readonly string[];
}

/**
 * Nobody approves their own work (FLW-01): why this person may not, or null. Signing is an approval by another than who wrote;
 * passing on and accepting by another than who wrote or submitted. Returning one's own is always allowed: it approves nothing.
 */
export function mayAct({ actorId, act, to, editorIds, submitterIds }: ActedUpon): Bilingual | null {
  const signs = act === 'submit' && to !== undefined && to !== 'unitReview';
  if ((signs || act === 'accept') && editorIds.includes(actorId)) {
    return said(
      '您参与了这份自评的填写，不能再由您签发或审核。请由本单位或审核部门的其他人员办理。',
      'You have written in this evaluation, so you may not sign or approve it. Somebody else of the unit or of the reviewing office must.',
    );
  }
  if (act === 'accept' && submitterIds.includes(actorId)) {
    return said(
      '这份自评由您提交，不能再由您审核。请由审核部门的其他人员办理。',
      'You submitted this evaluation, so you may not approve it. Somebody else of the reviewing office must.',
    );
  }
  return null;
}
