import { said } from '@jiping/domain/language';

export const texts = {
  title: said('指标得分与失分', 'Points got and lost on indicators'),
  lostByIndicator: said('失分最多的共性指标', 'Common indicators that lost most points'),
  indicator: said('共性指标', 'Common indicator'),
  departments: said('使用单位', 'Used by'),
  rate: said('得分率', 'Share got'),
  lost: said('失分', 'Points lost'),
  losing: said('扣分单位', 'Departments losing'),
  apart: said('未计入', 'Not counted'),
  count: (count: number) => said(`${count} 家`, `${count}`),
  losingOn: (name: string) => said(`“${name}”扣分`, `Points lost on “${name}”`),
  lostPoints: (points: string) => said(`${points} 分`, points),
  masked: (count: number) => said(`不公开 ${count}`, `${count} not public`),
  notApplicable: (count: number) => said(`不适用 ${count}`, `${count} not applicable`),
  missing: (count: number) => said(`未评分 ${count}`, `${count} not scored`),
  and: said('、', ', '),
  note: said(
    '按自评的分项得分统计（复核只评总分）；得分率为得分合计占分值合计的比重，只计已有得分的单位。指标按指标库代码归并。',
    'As departments scored themselves (the review gives a total only); the share got is points got of all points, over the departments with a score. Indicators are the same where their library code is.',
  ),
  own: (indicators: number, departments: number, rate: string | null, losing: number) =>
    said(
      `部门自定指标 ${indicators} 项（${departments} 家），${rate === null ? '尚无得分' : `得分率 ${rate}%，${losing} 项扣分`}，不与共性指标合并。`,
      `Own indicators of departments: ${indicators} of ${departments} departments, ${rate === null ? 'none scored yet' : `${rate}% of points got, points lost on ${losing}`}; they are not mixed with the common ones.`,
    ),
  nobody: said('还没有填列指标得分的自评。', 'No evaluation has scored indicators yet.'),
  onlyOwn: said(
    '所用指标均为部门自定，没有指标库代码，不能按指标汇总。',
    'All indicators are of departments themselves and have no library code, so they cannot be summed by indicator.',
  ),
  unknown: said('共性指标还没有可以统计的得分。', 'No score of a common indicator can be counted yet.'),
  nothingLost: said('各单位在共性指标上都没有扣分。', 'No department lost points on a common indicator.'),
} as const;
