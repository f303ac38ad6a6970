import { FIGURE_LABELS, RATIO_LABELS } from '../../names/index.ts';
import { type Aggregate, summaryOf } from '../../rollup/index.ts';
import type { PrintableRow } from '../printable.ts';
import { CONTROL_RATES, partsNoun, partsOf } from '../summary/names.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import { countCell, countColumn, countSumCell, decimalCell, percentColumn, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T7 控制率: ratios of sums, by finance section or region and in all. */
export function controlTable(data: SummaryData): SummaryTable {
  const row = (name: string, aggregate: Aggregate): PrintableRow => [
    name,
    ...CONTROL_RATES.map((ratio) => decimalCell(percentOfRatio(ratioOf(aggregate, ratio)))),
  ];
  const parts = partsOf(data);
  return {
    code: 'T7',
    place: 'keyFigures',
    title: '表7 控制率',
    columns: [words(partsNoun(data)), ...CONTROL_RATES.map((ratio) => percentColumn(RATIO_LABELS[ratio].zh))],
    rows: [...parts.map(({ name, aggregate }) => row(name, aggregate)), row('合计', data.thisYear)],
    rowKeys: [...parts.map(({ key }) => key), 'total'],
    note: '各比率为分子合计与分母合计之比，只计分子、分母均已填列的单位，不是各单位比率的平均。',
  };
}

/** T8 财政供养人员. */
export function staffTable(data: SummaryData): SummaryTable {
  const row = (name: string, aggregate: Aggregate): PrintableRow => {
    const { quota, actual } = summaryOf(aggregate).staff;
    return [
      name,
      countSumCell(quota),
      countSumCell(actual),
      decimalCell(percentOfRatio(ratioOf(aggregate, 'staffControl'))),
      countCell(aggregate.official.overQuota),
    ];
  };
  const parts = partsOf(data);
  return {
    code: 'T8',
    place: 'keyFigures',
    title: '表8 财政供养人员',
    columns: [
      words(partsNoun(data)),
      countColumn(FIGURE_LABELS['staff.quota'].zh, '人'),
      countColumn(FIGURE_LABELS['staff.actual'].zh, '人'),
      percentColumn('控制率'),
      countColumn('超编单位', '个'),
    ],
    rows: [...parts.map(({ name, aggregate }) => row(name, aggregate)), row('合计', data.thisYear)],
    rowKeys: [...parts.map(({ key }) => key), 'total'],
    note: '控制率为在职人数占编制数的比率，只计两项均已填列的单位；超编单位为在职人数超过编制数的单位。',
  };
}
