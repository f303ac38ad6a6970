import { draftSummaryReport as drafted } from '@jiping/domain/writing';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type ReportOf, regionForAct } from './find-report.ts';
import { SummaryReportSection } from './summary-report.entity.ts';
import { takeSummaryData } from './take-data.ts';

/** Begins a region's report of a year: takes its data and drafts every section from them. Refused where it is begun already. */
export async function draftSummaryReport(
  context: RequestContext,
  { regionCode, fiscalYear }: ReportOf,
  now = new Date(),
): Promise<void> {
  const { em } = context;
  const region = await regionForAct(context, regionCode, 'edit');
  const data = await takeSummaryData(context, region, fiscalYear, { now, whole: true });
  if (!data) {
    throw refuse(
      'NO_DATA',
      `${region.name}没有${fiscalYear}年度的数据，不能起草汇总报告。请先下达该年度任务。`,
      `${region.name} has no data of ${fiscalYear}: issue the task of that year first.`,
      ['fiscalYear'],
    );
  }
  const { id: regionId, path } = region;
  const [begun] = await em.execute(
    `insert into summary_report (region_id, path, fiscal_year, state, version, data, as_of, created_at, updated_at)
     values (?, ?, ?, 'draft', 1, ?, ?, ?, ?) on conflict (region_id, fiscal_year) do nothing returning 1 as begun`,
    [regionId, path, fiscalYear, JSON.stringify(data), now, now, now],
  );
  if (!begun) {
    throw refuse(
      'ALREADY_DRAFTED',
      '该年度汇总报告已经起草，请刷新页面。',
      'The summary report of that year is begun already: reload the page.',
    );
  }
  await em.insertMany(
    SummaryReportSection,
    drafted(data).map(({ key, content }) => ({
      regionId,
      fiscalYear,
      path,
      key,
      content,
      drafted: content,
      version: 1,
      updatedAt: now,
      writerIds: [],
    })),
  );
}
