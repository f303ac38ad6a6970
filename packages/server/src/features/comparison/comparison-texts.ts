import { said } from '@jiping/domain/language';

/** Headings of the workbook. */
export const WORKBOOK_TEXTS = {
  title: (years: string) => said(`${years}年度绩效比较`, `Comparison ${years}`),
  year: (year: number) => said(`${year}年度`, `${year}`),
  values: said('比较', 'Comparison'),
  percentiles: said('百分位', 'Percentiles'),
  percentilesAre: (group: string) =>
    said(
      `各值在${group}中的百分位（0 至 100）：低于它的占比加与它相同的一半。`,
      `Percentile rank of each value among ${group}: those below it and half of those like it.`,
    ),
  peers: said('同类分布', 'Peers'),
  who: said('部门（地区）', 'Department or region'),
  region: said('所在地区', 'Region'),
  own: said('本部门', 'Own'),
  measure: said('指标', 'Measure'),
  ofYear: said('年度', 'Year'),
  unit: said('单位', 'Unit'),
  count: said('同类个数', 'Peers'),
  lowerQuartile: said('下四分位数', 'Lower quartile'),
  median: said('中位数', 'Median'),
  upperQuartile: said('上四分位数', 'Upper quartile'),
  better: said('方向', 'Better'),
  higher: said('越高越好', 'More'),
  lower: said('越低越好', 'Less'),
  neutral: said('不分高低', 'Neither'),
  years: said('年度', 'Years'),
  peerGroup: said('比较对象', 'Peers'),
  asOf: said('数据截止', 'Data as of'),
  hidden: said('未列出', 'Not shown'),
  hiddenRows: (count: number) =>
    said(`${count} 个部门（地区）不存在或您无权查看`, `${count} that are not there, or that you may not see`),
  note: said('说明', 'Note'),
  partial: said('部分值', 'Partial values'),
} as const;
