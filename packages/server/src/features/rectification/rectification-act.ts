import type { Role } from '@jiping/domain/people';
import { rolesTowards } from '@jiping/domain/permissions';
import type { NoticeRefusal, RectificationAct, RectificationState } from '@jiping/domain/rectification';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { ActivityKindName } from '../evaluations/activity.entity.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demand } from '../evaluations/permitted-acts.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import { standingOf } from '../evaluations/standing.ts';
import { BUREAU } from './acting-role.ts';
import { rectificationMoved } from './events.ts';
import { lockRectification } from './find-rectification.ts';
import { noteOfStep } from './history-note.ts';
import { rectificationStep } from './permitted-acts.ts';
import type { Rectification } from './rectification.entity.ts';

/** Names a rectification as it was read; the same key does the act once. */
export interface ActOnRectification {
  readonly rectificationId: string;
  readonly baseVersion: number;
  readonly idempotencyKey?: string | null;
}

export interface RectificationMade {
  readonly rectification: Rectification;
  readonly evaluation: Evaluation;
}

/** What an act changes besides the state, and what the history says of it. */
interface Change {
  readonly fields: Partial<Rectification>;
  readonly kind: ActivityKindName;
  readonly note: string;
}

/** Does one act on a rectification: locked, allowed, based on what there is, kept in the history, and counted by the roll-up. */
export async function actOnRectification(
  context: RequestContext,
  input: ActOnRectification,
  act: RectificationAct,
  change: (rectification: Rectification) => Change | Promise<Change>,
  now: Date,
): Promise<RectificationMade> {
  const { em, me } = context;
  const { rectification, evaluation } = await lockRectification(context, input.rectificationId);
  if (await alreadyPerformed(em, evaluation, `${act} ${rectification.id}`, input.idempotencyKey, now))
    return { rectification, evaluation };
  const step = rectificationStep(me, rectification, act);
  // Who may do it at all and comes too late should hear who was faster, and not that there is nothing to be done.
  checkVersion(rectification, input.baseVersion);
  if ('refusal' in step) demand(step.refusal);
  else await make(context, { rectification, evaluation }, step.to, await change(rectification), now);
  return { rectification, evaluation };
}

async function make(
  context: RequestContext,
  { rectification, evaluation }: RectificationMade,
  state: RectificationState,
  { fields, kind, note }: Change,
  now: Date,
): Promise<void> {
  Object.assign(rectification, fields, { state, version: rectification.version + 1 });
  await keep(context, evaluation, kind, noteOfStep(rectification, note), now);
}

/** Writes what was done into the history, and tells the roll-up. */
export async function keep(
  context: RequestContext,
  evaluation: Evaluation,
  kind: ActivityKindName,
  note: string,
  now: Date,
): Promise<void> {
  const { em, me } = context;
  const { department } = await standingOf(context, evaluation);
  const role = rolesTowards(me.facts, department).find((one) => ACTING[kind]?.includes(one)) ?? null;
  recordActivity(em, evaluation, me, { kind, role, note }, now);
  await em.flush();
  await rectificationMoved.tell(em, { evaluation });
}

const ACTING: Readonly<Partial<Record<ActivityKindName, readonly Role[]>>> = {
  rectificationIssued: BUREAU,
  rectificationReported: ['preparer', 'unitHead'],
  rectificationSentBack: BUREAU,
  rectificationClosed: BUREAU,
  rectificationWithdrawn: BUREAU,
};

function checkVersion({ version }: Rectification, baseVersion: number): void {
  if (version === baseVersion) return;
  throw refuse(
    'STALE_VERSION',
    '该整改事项已由他人办理，请刷新后核对再操作；已填写的内容请先复制保存。',
    'Somebody has acted on that rectification meanwhile: copy what you wrote, reload it, look again, and repeat.',
    ['baseVersion'],
  );
}

/** Throws why something is not taken as it was filled in. */
export function demandFilled(refusal: NoticeRefusal | null): void {
  if (!refusal) return;
  const { code, sentence, field } = refusal;
  throw new ActRefused([{ code, sentence, path: [field] }]);
}
