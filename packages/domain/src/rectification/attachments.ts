import { said } from '../language/index.ts';
import type { NoticeRefusal } from './notice.ts';

/** Files that go with one report: vouchers, photographs, documents. */
export const MOST_ATTACHMENTS = 20;
/** And with all reports on one thing together, those that were sent back counted in. */
export const MOST_ATTACHMENTS_KEPT = 100;
/** And with everything that is asked for in one evaluation. */
export const MOST_ATTACHMENTS_OF_EVALUATION = 400;

/** How many files went along before. */
export interface AttachedBefore {
  /** With earlier reports on the same thing. */
  readonly ofRectification: number;
  /** With all reports on what is asked for in the evaluation, these counted in. */
  readonly ofEvaluation: number;
}

/** Why so many files are not taken with a report; null where they are. None are always taken. */
export function attachmentsRefusal(
  count: number,
  { ofRectification, ofEvaluation }: AttachedBefore,
): NoticeRefusal | null {
  if (count === 0) return null;
  const refusal = (zh: string, en: string): NoticeRefusal => ({
    code: 'TOO_MANY_FILES',
    sentence: said(zh, en),
    field: 'attachments',
  });
  if (count > MOST_ATTACHMENTS)
    return refusal(
      `每次报送最多附 ${MOST_ATTACHMENTS} 个文件，请合并后再上传。`,
      `At most ${MOST_ATTACHMENTS} files go with a report: put some together.`,
    );
  if (count + ofRectification > MOST_ATTACHMENTS_KEPT)
    return refusal(
      `一项整改历次报送的文件合计最多 ${MOST_ATTACHMENTS_KEPT} 个，请减少本次附件。`,
      `At most ${MOST_ATTACHMENTS_KEPT} files go with all reports on one thing: send fewer now.`,
    );
  if (count + ofEvaluation > MOST_ATTACHMENTS_OF_EVALUATION)
    return refusal(
      `一份自评各项整改的附件合计最多 ${MOST_ATTACHMENTS_OF_EVALUATION} 个，请合并后再上传。`,
      `At most ${MOST_ATTACHMENTS_OF_EVALUATION} files go with all reports of an evaluation: put some together.`,
    );
  return null;
}
