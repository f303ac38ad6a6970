import { said } from '@jiping/domain/language';

export const texts = {
  title: said('对比', 'Comparison'),
  what: said('对比什么', 'What to compare'),
  by: said('对比对象', 'Rows'),
  byDepartments: said('部门', 'Departments'),
  byRegions: said('地区', 'Regions'),
  place: said('范围', 'Place'),
  measures: said('指标（最多 30 项）', 'Measures (thirty at most)'),
  indicators: said('指标库指标得分率', 'Score rates of indicators'),
  indicatorsInUse: (count: number, isDepartment: boolean) =>
    isDepartment
      ? said(`本单位用 ${count} 项，可输入查找`, `${count} that you use, type to find`)
      : said(`在用 ${count} 项，可输入查找`, `${count} in use, type to find`),
  noIndicators: said(
    '所选范围和年度没有部门使用指标库中的指标',
    'No department uses an indicator of the library here in these years',
  ),
  noSuchIndicator: said('在用的指标中没有这个名称或编码', 'None in use has such a name or code'),
  indicatorByCode: (code: string) =>
    said(`指标 ${code.replace(/^indicator\./, '')}`, `Indicator ${code.replace(/^indicator\./, '')}`),
  per: said('人均（只用于金额）', 'Each (money only)'),
  perNone: said('不计人均', 'Totals'),
  perStaff: said('按本单位实有人数', 'For each of the staff'),
  perHead: said('按常住人口', 'Per resident'),
  years: said('年度（最多 10 个）', 'Years (ten at most)'),
  category: said('部门类别', 'Category'),
  anyCategory: said('全部类别', 'Any category'),
  departments: said('部门', 'Departments'),
  allDepartments: said('全部部门', 'All departments'),
  someDepartments: (count: number) => said(`链接指定的 ${count} 个部门`, `As in the link: ${count}`),
  regions: said('地区', 'Regions'),
  allRegions: said('下一级全部地区', 'All regions below'),
  provisional: said('含未通过审核的临时数据', 'Provisional data too'),
  ownOnly: said(
    '您看到的是本单位的数据；其他单位只给出数值，不列名称。',
    'You see your own department; of the others only the values, without their names.',
  ),
  copy: said('复制链接', 'Copy link'),
  copied: said(
    '已复制。对方打开后，只会看到自己有权查看的单位。',
    'Copied. Whoever opens it sees only what they may see.',
  ),
  copyFailed: said(
    '浏览器不允许复制，请从地址栏复制。',
    'The browser does not allow it: copy the address from its address bar.',
  ),
  excel: said('导出 Excel', 'Excel'),
  print: said('打印', 'Print'),
  ranks: said('显示在同类中的百分位', 'Percentiles among the peers'),

  noMeasure: said('请选择要对比的指标和年度', 'Choose measures and years'),
  noMeasureReason: said(
    '所选的指标、年度和单位都记在地址里，可以直接转发。',
    'What you choose stands in the address and can be passed on.',
  ),
  noYears: said(
    '这个范围还没有任何年度的数据，没有可以对比的内容。',
    'There are no data of any year here, so there is nothing to compare.',
  ),
  noRows: said('没有可以对比的单位', 'Nothing to compare'),
  noRowsReason: said(
    '换一个范围、类别，或去掉单位筛选后再看。',
    'Choose another place or category, or remove the choice of departments.',
  ),
  allHidden: (count: number) =>
    said(
      `链接中有 ${count} 个单位您无权查看，没有可以显示的单位。`,
      `The link names ${count} that you may not see, and no other.`,
    ),
  hidden: (count: number) =>
    said(
      `链接中有 ${count} 个单位您无权查看，未列出。`,
      `The link names ${count} that you may not see; they are left out.`,
    ),
  gone: (codes: string) =>
    said(
      `链接中的指标 ${codes} 已不存在，未列入。`,
      `The measures ${codes} of the link are no more; they are left out.`,
    ),
  oneOnly: said(
    '只有一个单位，没有可以比较的对象；可增加单位或年度。',
    'There is one only, and nothing to compare it with: add others, or years.',
  ),
  emptyColumn: (label: string, year: number, why: string) =>
    said(`${year}年度“${label}”没有数值：${why}。`, `“${label}” of ${year} has no value: ${why}.`),
  emptyYears: (years: readonly number[]) =>
    said(
      `所列单位${years.join('、')}年度的自评都未通过审核，各项指标均无数值。`,
      `No evaluation of ${years.join(', ')} shown here is accepted yet, so no measure has a value.`,
    ),

  unit: said('单位', 'Unit'),
  year: (year: number) => said(`${year}`, `${year}`),
  inUnit: (unit: string) => said(`（${unit}）`, ` (${unit})`),
  median: said('同类中位数', 'Median of the peers'),
  peersAre: (group: string) => said(`同类：${group}。`, `Peers: ${group}.`),
  rank: (percentile: string) => said(`第 ${percentile} 百分位`, `percentile ${percentile}`),
  noRank: said('无位次', 'no rank'),
  exact: (amount: string) => said(`${amount} 元`, `${amount} yuan`),
  marks: {
    ahead: said('前', 'top'),
    behind: said('后', 'end'),
    high: said('高', 'high'),
    low: said('低', 'low'),
  },
  over: said('超', 'over'),
  legend: said(
    '前、后：按好坏方向居同列前、后五分之一；高、低：不分好坏，仅按大小；超：超过 100%。少于 5 个数值的列不着色。',
    'Top, end: the best and the last fifth of the column; high, low: by size only, neither is better; over: above 100 %. Columns of fewer than five values are not shaded.',
  ),
  partial: said('* 仅合计已填报且公开的单位。', '* Only of those that state it.'),
  caption: said('对比表', 'Table'),
  markColumn: said('在图中标出', 'Mark in the charts'),
  markRow: (label: string) => said(`在图中标出${label}`, `Mark ${label} in the charts`),

  charts: said('图', 'Charts'),
  chartNames: {
    ranking: said('排名', 'Ranking'),
    distribution: said('分布', 'Distribution'),
    scatter: said('两项关系', 'Two measures'),
    trend: said('趋势', 'Trend'),
  },
  drawn: said('图中指标', 'Drawn'),
  against: said('纵轴指标', 'Upright axis'),
  across: said('横轴指标', 'Level axis'),
  columnName: (label: string, year: number) => said(`${label}（${year}年度）`, `${label} (${year})`),
  ranking: (name: string) => said(`${name}排名`, `Ranking: ${name}`),
  distribution: (name: string) => said(`${name}在同类中的分布`, `Distribution: ${name}`),
  scatter: (across: string, upright: string) => said(`${across}与${upright}`, `${across} and ${upright}`),
  trend: (label: string) => said(`${label}历年变化`, `${label} over the years`),
  unnamed: said('某单位', 'Unnamed'),
  markHint: said(
    '在下表中勾选单位，图中即标出其位置。',
    'Tick departments in the table, and the drawing marks where they stand.',
  ),
  printed: (years: string, group: string) =>
    said(`${years}年度${group ? `，同类：${group}` : ''}`, `${years}${group ? `; peers: ${group}` : ''}`),
  notDrawable: said(
    '没有一个单位有数值，不能画图；下表注明了原因。',
    'Nobody has a value, so there is nothing to draw; the table beneath says why.',
  ),
  notDisclosed: said(
    '同类单位少于 5 个，为避免推知个别单位的数据，不显示分布。',
    'There are fewer than five peers: their values are not shown, because they could be told apart.',
  ),
  notBoth: said('没有一个单位同时有这两项数值，不能画图。', 'Nobody has values of both, so there is nothing to draw.'),
  sameTwo: said('请选择两项不同的指标或年度。', 'Choose two different measures or years.'),
  unnamedScatter: said(
    '其他单位不列名称，各指标分别排序，不能逐一对应，图中只画本单位和中位数。',
    'The others are unnamed and each column is in its own order, so that only your own is drawn, with the medians.',
  ),
  firstOf: (count: number, all: number) =>
    said(
      `图中画前 ${count} 个；在表中勾选单位可改画所选。共 ${all} 个。`,
      `The first ${count} of ${all} are drawn: mark others in the table.`,
    ),
  medianLine: (text: string) => said(`中位数 ${text}`, `Median ${text}`),
  source: (group: string | null) =>
    said(
      `${group ? `${group}，` : ''}部门整体支出绩效自评`,
      `self-evaluations of departmental expenditure${group ? ` (${group})` : ''}`,
    ),
};
