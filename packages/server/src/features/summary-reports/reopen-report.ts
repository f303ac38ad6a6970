import { refuse } from '../../platform/graphql/act-refused.ts';
import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { checkVersion, lockReport, regionForAct } from './find-report.ts';
import type { ActOnReport } from './refresh-report.ts';
import type { SummaryReport } from './summary-report.entity.ts';

/** Opens the next edition for writing, with a reason. What was signed stays readable, and stands until the next one is signed. */
export async function reopenSummaryReport(
  context: RequestContext,
  { regionCode, fiscalYear, baseVersion, reason }: ActOnReport & { readonly reason: string },
  now = new Date(),
): Promise<void> {
  const region = await regionForAct(context, regionCode, 'edit', 'sign');
  const report = await lockReport(context, region, fiscalYear);
  if (report.state !== 'signed') {
    throw refuse(
      'NOT_SIGNED',
      '汇总报告尚未签发，可以直接修改。',
      'The summary report is not signed: write in it as it is.',
    );
  }
  checkVersion(report, baseVersion);
  Object.assign(report, {
    state: 'draft',
    version: report.version + 1,
    updatedAt: now,
    reopenedBy: context.me.displayName,
    reopenedAt: now,
    reopenReason: checkedReason(reason),
  } satisfies Partial<SummaryReport>);
}
