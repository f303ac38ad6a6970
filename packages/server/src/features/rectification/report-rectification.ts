import { reportRefusal } from '@jiping/domain/rectification';
import { plainWords } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { attachFiles } from './attach-files.ts';
import { noteOfReport } from './history-note.ts';
import type { Rectification } from './rectification.entity.ts';
import {
  type ActOnRectification,
  actOnRectification,
  demandFilled,
  type RectificationMade,
} from './rectification-act.ts';

export interface ReportRectification extends ActOnRectification {
  /** What was done, 2 to 2,000 characters. */
  readonly report: string;
  /** What `POST /uploads` answered of each file, at most 20, in the order in which they are shown; absent: none. */
  readonly attachments?: readonly string[] | null;
}

/** The department says how it put something right 报送整改情况. Every report stays in the history with its files, also one that is sent back. */
export function reportRectification(
  context: RequestContext,
  input: ReportRectification,
  now = new Date(),
): Promise<RectificationMade> {
  const { displayName: reportedBy, userId: reportedById } = context.me;
  const change = async (rectification: Rectification) => {
    const report = plainWords(input.report);
    demandFilled(reportRefusal(report));
    const files = await attachFiles(context, rectification, input.attachments ?? [], now);
    const fields = { report, reportedBy, reportedById, reportedAt: now };
    return { fields, kind: 'rectificationReported', note: noteOfReport(report, files) } as const;
  };
  return actOnRectification(context, input, 'report', change, now);
}
