import { type IndicatorLoss, type OwnIndicatorsLoss, summaryOf } from '../../rollup/index.ts';
import type { PrintableRow, PrintableTable } from '../printable.ts';
import { indicatorLosses } from '../summary/indicators.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countCell, countColumn, decimalCell, percentColumn, scoreColumn, UNKNOWN, words } from './cells.ts';

/**
 * 指标得分与失分: the library's indicators with points got and lost, the most lost first. Of the overview's workbook only: the summary report
 * has the tables that its outline names.
 */
export function indicatorsTable(data: SummaryData): PrintableTable {
  const { own } = summaryOf(data.thisYear).indicators;
  const losses = indicatorLosses(data);
  return {
    title: '指标得分与失分',
    columns: [
      words('指标代码'),
      words('指标'),
      countColumn('使用单位', '个'),
      scoreColumn('分值合计'),
      scoreColumn('得分合计'),
      percentColumn('得分率'),
      scoreColumn('失分合计'),
      countColumn('扣分单位', '个'),
      countColumn('未公开', '个'),
      countColumn('不适用', '个'),
      countColumn('未评分', '个'),
    ],
    rows: losses.map((loss) => [loss.code, loss.name, ...cellsOf(loss)]),
    note: `${noteOf(losses.length, own.indicators)}${ownNote(own)}`,
  };
}

const cellsOf = (loss: IndicatorLoss): PrintableRow => {
  const points = (value: string) => (loss.known > 0 ? decimalCell(value) : UNKNOWN);
  return [
    countCell(loss.departments),
    points(loss.full),
    points(loss.got),
    decimalCell(loss.rate),
    points(loss.lost),
    countCell(loss.losing),
    countCell(loss.masked),
    countCell(loss.notApplicable),
    countCell(loss.missing),
  ];
};

function noteOf(shared: number, own: number): string {
  if (shared > 0) return '按自评的分项得分统计，得分率为得分合计占分值合计的比重；同一指标以指标库代码为准。';
  return own > 0 ? '所用指标均为部门自定，没有指标库代码，不能按指标汇总。' : '没有填列分项得分的自评。';
}

function ownNote({ indicators, departments, rate, losing }: OwnIndicatorsLoss): string {
  if (indicators === 0) return '';
  const scored = rate === null ? '没有得分' : `得分率${rate}%，${losing}项扣分`;
  return `部门自定指标${indicators}项（${departments}个单位），${scored}，不列入本表。`;
}
