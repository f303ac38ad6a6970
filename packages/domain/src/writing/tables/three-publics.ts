import { amountOf } from '../../figures/index.ts';
import { addDecimals, type Money, money, subtract } from '../../money/index.ts';
import { FIGURE_LABELS } from '../../names/index.ts';
import { type Aggregate, summaryOf } from '../../rollup/index.ts';
import type { PrintableRow } from '../printable.ts';
import { partOf } from '../summary/execution.ts';
import type { Member, MemberFigures, SummaryData } from '../summary/summary-data.ts';
import { changePercent, percentOfRatio, ratioOf } from '../summary/year.ts';
import { amountCell, decimalCell, figureCell, moneyColumn, percentColumn, sumCell, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T6 “三公”经费: by department or region and in all, against last year and the budget. */
export function threePublicsTable(data: SummaryData): SummaryTable {
  const members = data.members.flatMap((member) => (member.official ? [{ member, figures: member.official }] : []));
  return {
    code: 'T6',
    place: 'keyFigures',
    title: '表6 “三公”经费',
    columns: [
      words(data.region.level === 'county' ? '单位' : '地区'),
      moneyColumn('上年决算'),
      moneyColumn('本年预算'),
      moneyColumn('本年决算'),
      moneyColumn(FIGURE_LABELS['threePublics.vehicles'].zh, '本年决算其中'),
      moneyColumn(FIGURE_LABELS['threePublics.reception'].zh, '本年决算其中'),
      moneyColumn(FIGURE_LABELS['threePublics.overseas'].zh, '本年决算其中'),
      moneyColumn('增减额'),
      percentColumn('增减'),
      percentColumn('控制率'),
    ],
    rows: [
      ...members.map(({ member, figures }) => memberRow(member, figures)),
      ...data.byRegion.map(({ name, aggregate }) => sumRow(name, aggregate)),
      sumRow('合计', data.thisYear),
    ],
    rowKeys: [...members.map(({ member }) => member.code), ...data.byRegion.map(({ key }) => key), 'total'],
    note: `合计的增减以上年、本年决算均已填列的单位计算，控制率（本年决算占本年预算的比率）以预算、决算均已填列的单位计算。${
      members.some(({ figures }) => figures.isCovered) ? '标注“含于主管部门”的单位不重复计入合计。' : ''
    }`,
  };
}

function memberRow(member: Member, figures: MemberFigures): PrintableRow {
  const { measures, isCovered } = figures;
  const [now, before] = [amountOf(measures['threePublics.total']), amountOf(measures['threePublics.total.previous'])];
  return [
    isCovered ? `${member.name}（含于主管部门）` : member.name,
    figureCell(measures['threePublics.total.previous']),
    figureCell(measures['threePublics.total.budget']),
    figureCell(measures['threePublics.total']),
    figureCell(measures['threePublics.vehicles']),
    figureCell(measures['threePublics.reception']),
    figureCell(measures['threePublics.overseas']),
    amountCell(now === null || before === null ? null : subtract(now, before)),
    decimalCell(now === null || before === null ? null : changePercent(now, before)),
    decimalCell(partOf(figures, 'threePublics.total', 'threePublics.total.budget')),
  ];
}

function sumRow(name: string, aggregate: Aggregate): PrintableRow {
  const { total, vehicles, reception, overseas, previousTotal, budget } = summaryOf(aggregate).threePublics;
  const both = ratioOf(aggregate, 'threePublicsOnPrevious');
  return [
    name,
    ...[previousTotal, budget, total, vehicles, reception, overseas].map(sumCell),
    amountCell(both.known > 0 ? subtract(asMoney(both.part), asMoney(both.whole)) : null),
    decimalCell(both.known > 0 ? changePercent(both.part, both.whole) : null),
    decimalCell(percentOfRatio(ratioOf(aggregate, 'threePublicsWithinBudget'))),
  ];
}

/** A sum of amounts as an amount again. */
const asMoney = (sum: string): Money => money(addDecimals(sum));
