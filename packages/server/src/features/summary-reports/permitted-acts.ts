import { mayDo } from './find-report.ts';
import type { ReportView } from './report-view.ts';
import { hasWritten } from './sign-report.ts';
import type { SummaryReportPermissionsType } from './summary-report.type.ts';

/** What the viewer may do with a report now: rules of their role, the report's state, and that nobody signs what they wrote. */
export async function permittedActs(view: ReportView): Promise<SummaryReportPermissionsType> {
  const { context, region, report } = view;
  const [edits, signs] = [mayDo(context, region, 'edit'), mayDo(context, region, 'sign')];
  const isDraft = view.state === 'draft';
  const wrote = isDraft && signs && hasWritten((await view.hold()).rows, context.me.userId);
  const refusal = {
    zh: '您参与了这份汇总报告的撰写，不能再由您签发。',
    en: 'You have written in this summary report, so you may not sign it.',
  };
  return {
    draft: edits && report === null && (await view.hold()).data !== null,
    edit: edits && isDraft,
    sign: signs && isDraft && !wrote,
    reopen: (edits || signs) && report?.state === 'signed',
    signRefusal: wrote ? refusal[context.language] : null,
  };
}
