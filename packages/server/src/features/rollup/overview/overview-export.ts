import { aboutSheet, type Sheet, tableSheet, workbookOf } from '@jiping/documents';
import { beijingMinute } from '@jiping/domain/calendar';
import { said } from '@jiping/domain/language';
import { indicatorsTable, type SummaryData, summaryTables, type TableCode } from '@jiping/domain/writing';
import { type FileToWrite, MEDIA_TYPES } from '../../../platform/files/file-to-write.ts';
import { Fault } from '../../../platform/graphql/errors.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { overviewDataOf } from './overview-data.ts';

export interface OverviewAsked {
  readonly regionCode: string;
  readonly fiscalYear: number;
  readonly provisional: boolean;
}

/** What the overview shows; what was asked to be mended (T11) and who is missing or late are for the bureau's own report. */
const SHEETS: readonly TableCode[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'A'];

/** The overview of a region's year as a workbook, for whoever may read its summary: a sheet for each table, and 说明 before them. */
export async function exportOverview(
  context: RequestContext,
  { regionCode, fiscalYear, provisional }: OverviewAsked,
): Promise<FileToWrite> {
  const data = await overviewDataOf(context, regionCode, fiscalYear, provisional);
  if (!data) throw noData(fiscalYear);
  const title = `${data.region.name}${fiscalYear}年度部门整体支出绩效自评总览${provisional ? '（临时数据）' : ''}`;
  const tables = summaryTables(data).filter(({ code }) => SHEETS.includes(code));
  const sheets = [...tables, indicatorsTable(data)].map((table) => tableSheet(table, data.asOf));
  return {
    name: `${title}.xlsx`,
    plainName: `overview-${data.region.code}-${fiscalYear}.xlsx`,
    mediaType: MEDIA_TYPES.xlsx,
    write: () =>
      workbookOf([aboutSheet(title, aboutOverview(data, provisional)), ...sheets.map(provisional ? marked : asIs)], {
        title,
        at: data.asOf,
      }),
  };
}

const asIs = (sheet: Sheet): Sheet => sheet;

/** The notes of the tables speak of what is accepted: of the provisional something else is true. */
const marked = ({ name, above = [], columns, rows }: Sheet): Sheet => ({
  name,
  above: [...above, PROVISIONAL],
  columns,
  rows,
});

const PROVISIONAL = '临时数据：含已报送、尚未审核通过的自评（按最近一次报送的内容），不是最终结果。';

const aboutOverview = ({ region, fiscalYear, asOf }: SummaryData, provisional: boolean) =>
  [
    ['地区', region.name],
    ['地区代码', region.code],
    ['年度', String(fiscalYear)],
    ['数据截止', beijingMinute(asOf)],
    [
      '统计口径',
      provisional ? PROVISIONAL : '资金、人员和得分只计入审核通过的自评；覆盖情况和问题按已报送的自评统计。',
    ],
    ['未知数据', '“*”为未公开，“不适用”为模板不要求填列或本单位不涉及，“—”为未填列或无法计算；均不计入合计。'],
  ] as const;

const noData = (fiscalYear: number): Fault =>
  new Fault(
    'NOT_FOUND',
    said(
      `${fiscalYear}年度还没有汇总数据。请选择其他年度，或待部门报送后再导出。`,
      `There are no data of ${fiscalYear} yet. Choose another year, or export once departments have handed in.`,
    ),
  );
