import { subtractDecimals } from '../../money/index.ts';
import { type Aggregate, type Deductions, MOST_DEDUCTIONS, NO_DEDUCTIONS } from '../../rollup/index.ts';
import type { PrintableRow } from '../printable.ts';
import { meanKept } from '../summary/as-kept.ts';
import { deductionName } from '../summary/indicators.ts';
import { reviewedMembers } from '../summary/reviewed.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countCell, countColumn, decimalCell, scoreColumn, UNKNOWN, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T9 复核: self score against the bureau's; by department in a county, by region above. */
export const reviewTable = (data: SummaryData): SummaryTable =>
  data.region.level === 'county' ? byDepartment(data) : byRegion(data);

function byDepartment(data: SummaryData): SummaryTable {
  const reviewed = reviewedMembers(data);
  return {
    code: 'T9',
    place: 'review',
    title: '表9 复核情况',
    columns: [words('单位'), scoreColumn('自评分'), scoreColumn('复核分'), scoreColumn('差额'), words('主要扣分项')],
    rows: reviewed.map(({ member, self, review, difference }) => [
      member.name,
      decimalCell(self),
      decimalCell(review),
      decimalCell(difference),
      deductionsCell(member.official?.deductions ?? NO_DEDUCTIONS, data),
    ]),
    rowKeys: reviewed.map(({ member }) => member.code),
    note:
      reviewed.length === 0
        ? '没有审核通过且有复核得分的自评。'
        : `差额为自评分减复核分。主要扣分项为自评时扣分最多的指标，至多${MOST_DEDUCTIONS}项；复核以总分评定，不分指标。空白为没有扣分，“—”为没有分项得分。`,
  };
}

/** 「指标名 扣X分」, the most first; nothing where nothing was lost. */
function deductionsCell({ scored, largest }: Deductions, data: SummaryData): string {
  if (scored === 0) return UNKNOWN;
  return largest.map((one) => `${deductionName(one, data)} 扣${one.lost}分`).join('；');
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
    note: '只计自评分、复核分均有的单位；差额为自评分减复核分。',
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
