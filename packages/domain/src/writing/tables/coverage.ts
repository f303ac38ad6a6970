import { percentOf } from '../../money/index.ts';
import { type Aggregate, summaryOf } from '../../rollup/index.ts';
import type { PrintableRow } from '../printable.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countCell, countColumn, decimalCell, percentColumn, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T1 覆盖情况: who reported, by kind of department or by region, and in all. */
export function coverageTable(data: SummaryData): SummaryTable {
  const isCounty = data.region.level === 'county';
  const parts = isCounty ? data.byCategory : data.byRegion;
  return {
    code: 'T1',
    place: 'overview',
    title: '表1 覆盖情况',
    columns: [
      words(isCounty ? '类别' : '地区'),
      countColumn('应报单位', '个'),
      countColumn('已报', '个'),
      countColumn('按时', '个'),
      countColumn('迟报', '个'),
      countColumn('未报', '个'),
      countColumn('免报', '个'),
      percentColumn('按单位数', '覆盖率'),
      percentColumn('按资金量', '覆盖率'),
    ],
    rows: [...parts.map(({ name, aggregate }) => row(name, aggregate)), row('合计', data.thisYear)],
    rowKeys: [...parts.map(({ key }) => key), 'total'],
    note: '应报单位为已报、未报、免报之和；覆盖率以应报单位扣除免报单位为基数。有单位资金量未知的，不计算按资金量的覆盖率。',
  };
}

function row(name: string, aggregate: Aggregate): PrintableRow {
  const { coverage } = summaryOf(aggregate);
  const { obliged, submitted, onTime, late, missing, exempted, rateByMoney } = coverage;
  return [
    name,
    ...[obliged, submitted, onTime, late, missing, exempted].map(countCell),
    decimalCell(percentOf(String(submitted), String(obliged - exempted), 6)),
    decimalCell(rateByMoney),
  ];
}
