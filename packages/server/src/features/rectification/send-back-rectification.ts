import { beijingDate } from '@jiping/domain/calendar';
import { dueOnRefusal } from '@jiping/domain/rectification';
import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  type ActOnRectification,
  actOnRectification,
  demandFilled,
  type RectificationMade,
} from './rectification-act.ts';

export interface SendBackRectification extends ActOnRectification {
  readonly reason: string;
  /** Another day by which; absent: the one it had. */
  readonly dueOn?: string | null;
}

/** Sends a report back to the department 退回重报, with the reason and, if need be, another deadline. Its text stays. */
export function sendBackRectification(
  context: RequestContext,
  input: SendBackRectification,
  now = new Date(),
): Promise<RectificationMade> {
  const { displayName: sentBackBy, userId: sentBackById } = context.me;
  const { dueOn } = input;
  const change = () => {
    const sentBackReason = checkedReason(input.reason);
    if (dueOn != null) demandFilled(dueOnRefusal(dueOn, beijingDate(now.toISOString())));
    const deadline = dueOn == null ? {} : { dueOn };
    const note = dueOn == null ? sentBackReason : `${sentBackReason}\n期限：${dueOn}`;
    const fields = { sentBackReason, sentBackBy, sentBackById, sentBackAt: now, ...deadline };
    return { fields, kind: 'rectificationSentBack', note } as const;
  };
  return actOnRectification(context, input, 'sendBack', change, now);
}
