import { said } from '@jiping/domain/language';
import { validateDocument } from '@jiping/domain/narrative';
import { isSummarySection } from '@jiping/domain/writing';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { demandDraft, lockReport, type ReportOf, regionForAct } from './find-report.ts';
import { isEdited } from './sections.ts';
import { SummaryReportSection } from './summary-report.entity.ts';

export interface SectionOfReport extends ReportOf {
  readonly sectionKey: string;
  /** The version the words were based on. */
  readonly baseVersion: number;
}

/**
 * Keeps the words of one section. A write based on an older version is refused with who was faster and what stands there now; the
 * writer's own words stay with them.
 */
export async function saveSummarySection(
  context: RequestContext,
  input: SectionOfReport & { readonly content: unknown },
  now = new Date(),
): Promise<void> {
  const section = await sectionForWriting(context, input);
  const content = validateDocument(input.content);
  const { displayName, userId } = context.me;
  const byDraft = !isEdited({ content, drafted: section.drafted });
  Object.assign(section, {
    content,
    version: section.version + 1,
    updatedAt: now,
    updatedBy: byDraft ? null : displayName,
    writerIds: byDraft ? [] : [...new Set([...section.writerIds, userId])],
  });
}

/** Puts the draft in the place of a person's words. */
export async function restoreDraftedSection(
  context: RequestContext,
  input: SectionOfReport,
  now = new Date(),
): Promise<void> {
  const section = await sectionForWriting(context, input);
  const { drafted: content, version } = section;
  Object.assign(section, { content, version: version + 1, updatedAt: now, updatedBy: null, writerIds: [] });
}

async function sectionForWriting(
  context: RequestContext,
  { regionCode, fiscalYear, sectionKey, baseVersion }: SectionOfReport,
): Promise<SummaryReportSection> {
  const region = await regionForAct(context, regionCode, 'edit');
  demandDraft(await lockReport(context, region, fiscalYear));
  if (!isSummarySection(sectionKey)) {
    throw refuse(
      'UNKNOWN_SECTION',
      '汇总报告没有这一部分，请刷新页面。',
      'The summary report has no such section: reload the page.',
      ['sectionKey'],
    );
  }
  const section = await context.em.findOneOrFail(
    SummaryReportSection,
    { regionId: region.id, fiscalYear, key: sectionKey },
    { refresh: true },
  );
  if (section.version !== baseVersion) throw stale(section);
  return section;
}

function stale({ updatedBy, updatedAt, version, content }: SummaryReportSection): ActRefused {
  const [zh, en] = updatedBy === null ? ['数据更新', 'A refresh of the data'] : [updatedBy, updatedBy];
  return new ActRefused([
    {
      code: 'STALE_VERSION',
      path: ['baseVersion'],
      sentence: said(
        `${zh}已先改变了这一部分。您的文字没有丢失，请对照后选择保留哪一份。`,
        `${en} changed this section first. Your words are not lost: compare and choose.`,
      ),
      conflict: { changedBy: updatedBy ?? '', changedAt: updatedAt, currentVersion: version, content },
    },
  ]);
}
