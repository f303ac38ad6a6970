import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type ActOnRectification, actOnRectification, type RectificationMade } from './rectification-act.ts';

export interface WithdrawRectification extends ActOnRectification {
  readonly reason: string;
}

/** Takes a rectification back that was issued by mistake 撤回, as long as the department never reported on it. */
export function withdrawRectification(
  context: RequestContext,
  input: WithdrawRectification,
  now = new Date(),
): Promise<RectificationMade> {
  const { displayName: withdrawnBy, userId: withdrawnById } = context.me;
  const change = () => {
    const withdrawnReason = checkedReason(input.reason);
    const fields = { withdrawnReason, withdrawnBy, withdrawnById, withdrawnAt: now };
    return { fields, kind: 'rectificationWithdrawn', note: withdrawnReason } as const;
  };
  return actOnRectification(context, input, 'withdraw', change, now);
}
