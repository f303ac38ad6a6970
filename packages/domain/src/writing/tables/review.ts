import { subtractDecimals } from '../../money/index.ts';
import type { Aggregate } from '../../rollup/index.ts';
import type { PrintableRow } from '../printable.ts';
import { meanKept } from '../summary/as-kept.ts';
import { reviewedMembers } from '../summary/reviewed.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countCell, countColumn, decimalCell, scoreColumn, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

const NOT_RECORDED = '复核以总分评定，分项扣分未在系统中登记，不列主要扣分项。';

/** T9 复核: self score against the bureau's; by department in a county, by region above. */
export const reviewTable = (data: SummaryData): SummaryTable =>
  data.region.level === 'county' ? byDepartment(data) : byRegion(data);

function byDepartment(data: SummaryData): SummaryTable {
  const reviewed = reviewedMembers(data);
  return {
    code: 'T9',
    place: 'review',
    title: '表9 复核情况',
    columns: [words('单位'), scoreColumn('自评分'), scoreColumn('复核分'), scoreColumn('差额')],
    rows: reviewed.map(({ member, self, review, difference }) => [
      member.name,
      decimalCell(self),
      decimalCell(review),
      decimalCell(difference),
    ]),
    rowKeys: reviewed.map(({ member }) => member.code),
    note: reviewed.length === 0 ? '没有审核通过且有复核得分的自评。' : `差额为自评分减复核分。${NOT_RECORDED}`,
  };
}

function byRegion(data: SummaryData): SummaryTable {
  return {
    code: 'T9',
    place: 'review',
    title: '表9 复核情况',
    columns: [
      words('地区'),
      countColumn('复核单位', '个'),
      scoreColumn('平均自评分'),
      scoreColumn('平均复核分'),
      scoreColumn('平均差额'),
      countColumn('调低', '个'),
      countColumn('调高', '个'),
      countColumn('一致', '个'),
    ],
    rows: [...data.byRegion.map(({ name, aggregate }) => regionRow(name, aggregate)), regionRow('合计', data.thisYear)],
    rowKeys: [...data.byRegion.map(({ key }) => key), 'total'],
    note: `只计自评分、复核分均有的单位；差额为自评分减复核分。${NOT_RECORDED}`,
  };
}

function regionRow(name: string, { official }: Aggregate): PrintableRow {
  const { count, selfSum, reviewSum, lowered, raised, unchanged } = official.differences;
  const mean = (sum: string) => decimalCell(meanKept(sum, count));
  return [
    name,
    countCell(count),
    mean(selfSum),
    mean(reviewSum),
    mean(subtractDecimals(selfSum, reviewSum)),
    countCell(lowered),
    countCell(raised),
    countCell(unchanged),
  ];
}
