import { SUMMARY_SECTIONS } from '@jiping/domain/writing';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonical } from '../evaluations/snapshot.ts';
import { type SummaryReport, SummaryReportSection } from './summary-report.entity.ts';

/** The sections of a report in their order, as they are now. */
export async function sectionsOf(
  em: EntityManager,
  { regionId, fiscalYear }: Pick<SummaryReport, 'regionId' | 'fiscalYear'>,
): Promise<readonly SummaryReportSection[]> {
  const rows = await em.find(SummaryReportSection, { regionId, fiscalYear }, { refresh: true });
  const byKey = new Map(rows.map((section) => [section.key, section]));
  return SUMMARY_SECTIONS.flatMap(({ key }) => byKey.get(key) ?? []);
}

/** Whether a person's words stand in it, other than the draft. The order of an object's keys, which jsonb does not keep, does not matter. */
export const isEdited = ({ content, drafted }: Pick<SummaryReportSection, 'content' | 'drafted'>): boolean =>
  canonical(content) !== canonical(drafted);
