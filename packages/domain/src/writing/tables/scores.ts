import type { Decimal } from '../../money/index.ts';
import { type Aggregate, summaryOf } from '../../rollup/index.ts';
import { GRADE_NAMES } from '../../scoring/index.ts';
import type { PrintableRow } from '../printable.ts';
import { executionOf } from '../summary/execution.ts';
import { medianOfAll, medianOfSection } from '../summary/median.ts';
import { partsNoun, partsOf } from '../summary/names.ts';
import { lastYearsPlaces, rankingOf } from '../summary/ranking.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countCell, countColumn, decimalCell, number, percentColumn, scoreColumn, UNKNOWN, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T4 分口平均: scores by finance section, or by region. */
export function scoresTable(data: SummaryData): SummaryTable {
  const parts = partsOf(data);
  return {
    code: 'T4',
    place: 'results',
    title: data.region.level === 'county' ? '表4 分股室得分' : '表4 分地区得分',
    columns: [
      words(partsNoun(data)),
      countColumn('单位数', '个'),
      scoreColumn('平均自评分'),
      scoreColumn('平均复核分'),
      scoreColumn('中位数', '得分'),
      scoreColumn('最高', '得分'),
      scoreColumn('最低', '得分'),
      number('标准差', 'score', '分', '得分'),
      scoreColumn('简单平均', '得分'),
      scoreColumn('按资金加权平均', '得分'),
    ],
    rows: [
      ...parts.map(({ key, name, aggregate }) => scoresRow(name, aggregate, medianOfSection(data, key))),
      scoresRow('合计', data.thisYear, medianOfAll(data)),
    ],
    rowKeys: [...parts.map(({ key }) => key), 'total'],
    note:
      data.region.level === 'county'
        ? '得分：有复核得分的按复核得分，其余按自评得分。'
        : `得分：有复核得分的按复核得分，其余按自评得分。中位数按半分一档的分布估算，误差不超过${summaryOf(data.thisYear).scores.quantileError}分。`,
  };
}

function scoresRow(name: string, aggregate: Aggregate, median: Decimal | null): PrintableRow {
  const { scores, selfScores, reviewScores } = summaryOf(aggregate);
  return [
    name,
    countCell(scores.count),
    decimalCell(selfScores.simpleMean),
    decimalCell(reviewScores.simpleMean),
    decimalCell(median ?? scores.median),
    decimalCell(scores.highest),
    decimalCell(scores.lowest),
    decimalCell(scores.standardDeviation),
    decimalCell(scores.simpleMean),
    decimalCell(scores.weightedMean),
  ];
}

/** T5 排名: departments by their result; above a county nobody is ranked by name, and regions stand in table 4. */
export function rankingTable(data: SummaryData): SummaryTable {
  const places = lastYearsPlaces(data);
  const ranking = rankingOf(data);
  return {
    code: 'T5',
    place: 'results',
    title: '表5 得分排名',
    columns: [
      number('名次', 'count', ''),
      words('单位'),
      scoreColumn('自评分'),
      scoreColumn('复核分'),
      words('等级', 'center'),
      percentColumn('执行率'),
      countColumn('退回次数', '次'),
      number('上年名次', 'count', ''),
    ],
    rows: ranking.map(({ rank, member, figures }) => [
      countCell(rank),
      member.name,
      decimalCell(figures.selfScore),
      decimalCell(figures.reviewScore),
      figures.grade === null ? UNKNOWN : GRADE_NAMES[figures.grade].zh,
      decimalCell(executionOf(figures)),
      countCell(member.returns),
      places.has(member.code) ? countCell(places.get(member.code) ?? 0) : UNKNOWN,
    ]),
    rowKeys: ranking.map(({ member }) => member.code),
    note:
      data.region.level === 'county'
        ? ranking.length === 0
          ? '没有审核通过且有得分的自评。'
          : '得分相同的名次并列。'
        : '本级汇总不列单个部门（单位）的排名，各地区得分见表4。',
  };
}
