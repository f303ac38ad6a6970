import { differencesBetween, draftSummaryReport as drafted } from '@jiping/domain/writing';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { canonical } from '../evaluations/snapshot.ts';
import { demandAsShown } from './demand-as-shown.ts';
import { checkVersion, demandDraft, lockReport, type ReportOf, regionForAct } from './find-report.ts';
import { isEdited, sectionsOf } from './sections.ts';
import { takeSummaryData } from './take-data.ts';

export interface ActOnReport extends ReportOf {
  readonly baseVersion: number;
}

export interface RefreshReport extends ActOnReport {
  /** Fingerprint of the differences that were looked at; absent: whatever they are. */
  readonly expectedDifferences?: string | null;
}

/**
 * Takes the data of now. Sections that nobody wrote in are drafted anew; the others keep their words, in which the chips follow the
 * data, and have the new draft beside them. Refused with the list where it would change something else than was looked at.
 */
export async function refreshSummaryReport(
  context: RequestContext,
  { regionCode, fiscalYear, baseVersion, expectedDifferences }: RefreshReport,
  now = new Date(),
): Promise<void> {
  const region = await regionForAct(context, regionCode, 'edit');
  const report = await lockReport(context, region, fiscalYear);
  demandDraft(report);
  checkVersion(report, baseVersion);
  const data = await takeSummaryData(context, region, fiscalYear, { now, whole: true });
  if (!data) {
    throw refuse(
      'NO_DATA',
      '该年度的数据已不存在，报告保持不变。',
      'The data of that year are gone; the report stays as it is.',
    );
  }
  const sections = await sectionsOf(context.em, report);
  if (expectedDifferences != null) {
    const differences = differencesBetween(report.data, data, { sections });
    demandAsShown(differences, expectedDifferences, context.language);
  }
  const draftOf = new Map<string, ReturnType<typeof drafted>[number]['content']>(
    drafted(data).map(({ key, content }) => [key, content]),
  );
  for (const section of sections) {
    const draft = draftOf.get(section.key);
    if (!draft || canonical(draft) === canonical(section.drafted)) continue;
    if (isEdited(section)) section.drafted = draft;
    else {
      const version = section.version + 1;
      Object.assign(section, {
        content: draft,
        drafted: draft,
        version,
        updatedAt: now,
        updatedBy: null,
        writerIds: [],
      });
    }
  }
  Object.assign(report, { data, asOf: now, updatedAt: now, version: report.version + 1 });
}
