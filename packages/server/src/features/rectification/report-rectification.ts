import { reportRefusal } from '@jiping/domain/rectification';
import { plainWords } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  type ActOnRectification,
  actOnRectification,
  demandFilled,
  type RectificationMade,
} from './rectification-act.ts';

export interface ReportRectification extends ActOnRectification {
  /** What was done, 2 to 2,000 characters. */
  readonly report: string;
}

/** The department says how it put something right 报送整改情况. Every report stays in the history, also one that is sent back. */
export function reportRectification(
  context: RequestContext,
  input: ReportRectification,
  now = new Date(),
): Promise<RectificationMade> {
  const { displayName: reportedBy, userId: reportedById } = context.me;
  const change = () => {
    const report = plainWords(input.report);
    demandFilled(reportRefusal(report));
    const fields = { report, reportedBy, reportedById, reportedAt: now };
    return { fields, kind: 'rectificationReported', note: report } as const;
  };
  return actOnRectification(context, input, 'report', change, now);
}
