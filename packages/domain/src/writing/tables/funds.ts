import { add, isNegative, isZero, type Money, percentOf } from '../../money/index.ts';
import { FIGURE_LABELS, figureLabel } from '../../names/index.ts';
import { type Aggregate, type MoneySum, summaryOf } from '../../rollup/index.ts';
import type { PrintableCell, PrintableRow } from '../printable.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import { decimalCell, moneyColumn, percentColumn, sumCell, UNKNOWN, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T2 资金: budget and execution in all, what was spent by fund and by kind, and, above a county, by region. */
export function fundsTable(data: SummaryData): SummaryTable {
  const { funds } = summaryOf(data.thisYear);
  const byFund = funds.byFund.map(({ code, outturn }) => ({ key: code, name: figureLabel(code).zh, sum: outturn }));
  const byKind = [
    { key: 'expenditure.basic', name: FIGURE_LABELS['expenditure.basic'].zh, sum: funds.basic },
    { key: 'expenditure.project', name: FIGURE_LABELS['expenditure.project'].zh, sum: funds.project },
  ];
  return {
    code: 'T2',
    place: 'overview',
    title: '表2 资金情况',
    columns: [
      words('项目'),
      moneyColumn('年初预算'),
      moneyColumn('全年预算'),
      moneyColumn('全年执行'),
      percentColumn('执行率'),
      percentColumn('占比'),
    ],
    rows: [
      budgetRow('合计', data.thisYear),
      ...spentRows('按资金来源：', byFund),
      ...spentRows('按支出性质：', byKind),
      ...data.byRegion.map(({ name, aggregate }) => budgetRow(name, aggregate)),
    ],
    rowKeys: ['total', ...[...byFund, ...byKind].map(({ key }) => key), ...data.byRegion.map(({ key }) => key)],
    note: '按审核通过的自评汇总，未公开（*）、不适用和未填列的不计入。执行率以预算数、执行数均已填列的单位计算；占比为占同类各项已填列金额之和的比重。',
  };
}

function budgetRow(name: string, aggregate: Aggregate): PrintableRow {
  const { originalBudget, adjustedBudget, outturn } = summaryOf(aggregate).funds;
  const rate = decimalCell(percentOfRatio(ratioOf(aggregate, 'execution')));
  return [name, sumCell(originalBudget), sumCell(adjustedBudget), sumCell(outturn), rate, UNKNOWN];
}

function spentRows(kind: string, parts: readonly { name: string; sum: MoneySum }[]): readonly PrintableRow[] {
  const shares = sharesOfSums(parts.map(({ sum }) => sum));
  return parts.map(({ name, sum }, index) => [
    `${kind}${name}`,
    UNKNOWN,
    UNKNOWN,
    sumCell(sum),
    UNKNOWN,
    shares[index] ?? UNKNOWN,
  ]);
}

/** Each part in percent of what is known of all; none where a part is below zero, for then a share says nothing. */
function sharesOfSums(sums: readonly MoneySum[]): readonly PrintableCell[] {
  const known: readonly Money[] = sums.filter((sum) => sum.known > 0).map(({ amount }) => amount);
  const whole = add(...known);
  if (isZero(whole) || known.some(isNegative)) return [];
  return sums.map((sum) => (sum.known > 0 ? decimalCell(percentOf(sum.amount, whole, 6)) : UNKNOWN));
}
