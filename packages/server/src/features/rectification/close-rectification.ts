import { noteRefusal } from '@jiping/domain/rectification';
import { plainWords } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  type ActOnRectification,
  actOnRectification,
  demandFilled,
  type RectificationMade,
} from './rectification-act.ts';

export interface CloseRectification extends ActOnRectification {
  /** What the bureau found; at most 500 characters. */
  readonly note?: string | null;
}

/** Takes a rectification off the register 销号: the bureau found it put right. */
export function closeRectification(
  context: RequestContext,
  input: CloseRectification,
  now = new Date(),
): Promise<RectificationMade> {
  const { displayName: closedBy, userId: closedById } = context.me;
  const change = () => {
    const note = plainWords(input.note ?? '');
    demandFilled(noteRefusal(note));
    const fields = { closingNote: note || null, closedBy, closedById, closedAt: now };
    return { fields, kind: 'rectificationClosed', note } as const;
  };
  return actOnRectification(context, input, 'close', change, now);
}
