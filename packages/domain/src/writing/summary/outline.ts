import type { SummaryData } from './summary-data.ts';

/** The sections of the summary report, in their order (domain.md §7.1). */
export const SUMMARY_SECTIONS = [
  { key: 'work', heading: '一、工作开展情况' },
  { key: 'overview', heading: '二、总体情况' },
  { key: 'results', heading: '三、自评结果' },
  { key: 'keyFigures', heading: '四、重点指标' },
  { key: 'review', heading: '五、财政抽查复核情况' },
  { key: 'problems', heading: '六、存在的主要问题' },
  { key: 'rectification', heading: '七、结果应用和整改' },
  { key: 'suggestions', heading: '八、下一步工作建议' },
] as const;

export type SummarySectionKey = (typeof SUMMARY_SECTIONS)[number]['key'];

export const isSummarySection = (key: string): key is SummarySectionKey =>
  SUMMARY_SECTIONS.some((section) => section.key === key);

/** 《XX县2021年度部门整体支出绩效自评工作汇总报告》 without the brackets. */
export const summaryTitle = ({ region, fiscalYear }: Pick<SummaryData, 'region' | 'fiscalYear'>): string =>
  `${region.name}${fiscalYear}年度部门整体支出绩效自评工作汇总报告`;
