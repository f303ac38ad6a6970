import { said } from '@jiping/domain/language';
import {
  citationsWithoutFigure,
  contentsOf,
  differencesBetween,
  disagreements,
  SUMMARY_SECTIONS,
  SUMMARY_SHAPE,
  type SummaryData,
} from '@jiping/domain/writing';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { demandAsShown } from './demand-as-shown.ts';
import { hashOfEdition } from './edition-hash.ts';
import { checkVersion, demandDraft, lockReport, regionForAct } from './find-report.ts';
import type { ActOnReport } from './refresh-report.ts';
import { sectionsOf } from './sections.ts';
import { countOf, shownDifferences } from './summary-differences.type.ts';
import { type SummaryReport, SummaryReportEdition, type SummaryReportSection } from './summary-report.entity.ts';
import { takeSummaryData } from './take-data.ts';

export interface SignReport extends ActOnReport {
  /** Sign it as of its cut-off, although the data have changed since. */
  readonly acceptDifferences: boolean;
  /** Fingerprint of the differences that are accepted; absent: whatever they are. */
  readonly expectedDifferences?: string | null;
  /** Versions of the sections in their order, as the signer read them. */
  readonly sectionVersions?: readonly number[] | null;
}

/**
 * Signs a report and freezes it: words, numbers, tables and cut-off, chained by its hash to the edition before (AGG-06). Nobody signs
 * what they wrote (FLW-01). Refused with the list where the data have changed since, unless just that list is accepted.
 */
export async function signSummaryReport(
  context: RequestContext,
  { regionCode, fiscalYear, baseVersion, acceptDifferences, expectedDifferences, sectionVersions }: SignReport,
  now = new Date(),
): Promise<void> {
  const { em, me } = context;
  const region = await regionForAct(context, regionCode, 'sign');
  const report = await lockReport(context, region, fiscalYear);
  demandDraft(report);
  checkVersion(report, baseVersion);
  const sections = await sectionsOf(em, report);
  if (sectionVersions) demandAsRead(sections, sectionVersions);
  demandAnotherHand(sections, me.userId);
  demandShape(report.data);
  demandAgreement(report.data);
  const contents = contentsOf(report.data);
  demandFigures(sections, contents.figures);
  const data = await takeSummaryData(context, region, fiscalYear, { now, whole: true });
  const differences = differencesBetween(report.data, data ?? report.data, { sections });
  const count = countOf(differences);
  if (count > 0 && !acceptDifferences) {
    throw new ActRefused(
      [
        {
          code: 'OPEN_DIFFERENCES',
          path: ['acceptDifferences'],
          sentence: said(
            `数据取用后又有变化，涉及${count}处。请先更新数据；确需按原取数时点签发的，请确认后再签发。`,
            `The data have changed since they were taken, in ${count} places. Refresh the report first, or confirm that it is signed as of its cut-off.`,
          ),
        },
      ],
      { differences: shownDifferences(differences, context.language) },
    );
  }
  if (count > 0) demandAsShown(differences, expectedDifferences, context.language);
  const before = await em.findOne(SummaryReportEdition, { regionId: region.id, fiscalYear, number: report.edition });
  const edition = Object.assign(new SummaryReportEdition(), {
    regionId: region.id,
    fiscalYear,
    path: region.path,
    number: report.edition + 1,
    content: {
      ...contents,
      data: report.data,
      sections: sections.map(({ key, content }) => ({ key, content })),
      acceptedDifferences: count,
    },
    asOf: report.asOf,
    previousHash: before?.hash ?? null,
    signedBy: me.displayName,
    signedById: me.userId,
    signedAt: now,
    reopenedBy: report.reopenedBy,
    reopenedAt: report.reopenedAt,
    reopenReason: report.reopenReason,
  });
  edition.hash = hashOfEdition(edition);
  em.persist(edition);
  const { number } = edition;
  Object.assign(report, {
    state: 'signed',
    edition: number,
    version: report.version + 1,
    updatedAt: now,
  } satisfies Partial<SummaryReport>);
}

/** Whether somebody's words may stand in it, whoever wrote in the same section after them. */
export const hasWritten = (sections: readonly SummaryReportSection[], userId: string): boolean =>
  sections.some(({ writerIds }) => writerIds.includes(userId));

/** Words that came after the signer looked are not what they sign. */
function demandAsRead(sections: readonly SummaryReportSection[], versions: readonly number[]): void {
  if (sections.length === versions.length && sections.every(({ version }, place) => version === versions[place]))
    return;
  throw refuse(
    'STALE_VERSION',
    '您打开报告后，正文又有修改。请刷新后核对全文再签发。',
    'Words of the report have changed since you opened it: reload it, read it again, and sign.',
    ['sectionVersions'],
  );
}

function demandAnotherHand(sections: readonly SummaryReportSection[], userId: string): void {
  if (!hasWritten(sections, userId)) return;
  throw refuse(
    'NOT_ALLOWED',
    '您参与了这份汇总报告的撰写，不能再由您签发。请由其他负责人签发。',
    'You have written in this summary report, so you may not sign it. Somebody else in charge must.',
  );
}

/** Data that an earlier version of the product kept are taken anew before anybody signs them. */
function demandShape({ shape }: SummaryData): void {
  if (shape === SUMMARY_SHAPE) return;
  throw refuse(
    'DATA_OUTDATED',
    '报告数据由较早版本的系统取用，请先更新数据再签发。',
    'The data were taken by an earlier version of the product: refresh the report before signing it.',
  );
}

/** AGG-02: what is signed as the county's sums is the sum of its departments. */
function demandAgreement(data: SummaryData): void {
  const codes = disagreements(data);
  if (codes.length === 0) return;
  throw refuse(
    'SUMMARY_DISAGREES',
    `汇总数与各部门（单位）之和不一致（${codes.join('、')}），不能签发。请管理员重建汇总数据后更新报告。`,
    `The sums are not those of the departments (${codes.join(', ')}), so it cannot be signed. Have the summaries rebuilt and refresh the report.`,
  );
}

/** A blank where a number should be is not signed. */
function demandFigures(
  sections: readonly SummaryReportSection[],
  figures: ReturnType<typeof contentsOf>['figures'],
): void {
  const blank = citationsWithoutFigure(sections, figures).map(
    (key) => SUMMARY_SECTIONS.find((section) => section.key === key)?.heading ?? key,
  );
  if (blank.length === 0) return;
  throw refuse(
    'FIGURE_GONE',
    `正文引用的数据已不存在，请修改后再签发：${blank.join('、')}。`,
    `The text cites numbers that the data no longer have; mend it before signing: ${blank.join(', ')}.`,
  );
}
