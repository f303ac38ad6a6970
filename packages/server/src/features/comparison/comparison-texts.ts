import type { Reason } from '@jiping/domain/comparison';
import type { FigureState } from '@jiping/domain/figures';
import { type Bilingual, said } from '@jiping/domain/language';

/** What stands in a cell without a value: the page says the same. */
export const REASON_WORDS: Readonly<Record<Exclude<Reason, 'partial'>, Bilingual>> = {
  notAccepted: said('未通过', 'Not accepted yet'),
  exempted: said('免报', 'Exempted'),
  notAsked: said('未要求填报', 'Not asked'),
  notStated: said('未填', 'Missing'),
  notReviewed: said('未复核', 'Not re-scored'),
  severalScores: said('合并前各有得分', 'Several scores before the merger'),
  zeroDenominator: said('分母为零', 'Divided by nothing'),
  divisorUnknown: said('人数未知', 'Number of people not known'),
};

export const STATE_WORDS: Readonly<Record<Exclude<FigureState, 'known'>, Bilingual>> = {
  masked: said('不公开', 'Masked'),
  notApplicable: said('不适用', 'Not applicable'),
  missing: said('未填', 'Missing'),
};

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
