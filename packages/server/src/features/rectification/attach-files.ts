import { attachmentsRefusal } from '@jiping/domain/rectification';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { filesAttached } from './events.ts';
import type { Rectification } from './rectification.entity.ts';
import { demandFilled } from './rectification-act.ts';
import { RectificationAttachment } from './rectification-attachment.entity.ts';

/** Keeps the files that a report names, by what `POST /uploads` answered; answers how many. One named twice goes with it once. */
export async function attachFiles(
  { em, me }: RequestContext,
  rectification: Rectification,
  named: readonly string[],
  at: Date,
): Promise<number> {
  const files = [...new Set(named)];
  if (files.length === 0) return 0;
  const { id: rectificationId, evaluationId } = rectification;
  const before = {
    ofRectification: await em.count(RectificationAttachment, { rectificationId }),
    ofEvaluation: await em.count(RectificationAttachment, { evaluationId }),
  };
  demandFilled(attachmentsRefusal(files.length, before));
  await filesAttached.tell(em, { rectification, files, reporter: me, at });
  return files.length;
}
