import { add, percentOf } from '../../money/index.ts';
import { type Aggregate, summaryOf } from '../../rollup/index.ts';
import { GRADE_NAMES } from '../../scoring/index.ts';
import type { PrintableRow } from '../printable.ts';
import { meanOfGrade, meanOfGraded } from '../summary/grade-means.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import {
  amountCell,
  countCell,
  countColumn,
  decimalCell,
  moneyColumn,
  percentColumn,
  scoreColumn,
  UNKNOWN,
  words,
} from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T3 等级分布: how many of each grade, their money and mean, and last year's beside. */
export function gradesTable(data: SummaryData): SummaryTable {
  const { grades } = summaryOf(data.thisYear);
  const before = data.lastYear && summaryOf(data.lastYear).grades;
  return {
    code: 'T3',
    place: 'results',
    title: '表3 等级分布',
    columns: [
      words('等级'),
      countColumn('单位数', '个'),
      percentColumn('占比'),
      moneyColumn('涉及资金'),
      scoreColumn('平均分'),
      countColumn('单位数', '个', '上年'),
      percentColumn('占比', '上年'),
    ],
    rows: [
      ...grades.map(({ grade, count, money }): PrintableRow => {
        const last = before?.find((one) => one.grade === grade);
        return [
          GRADE_NAMES[grade].zh,
          countCell(count),
          shareCell(count, graded(data.thisYear)),
          count > 0 ? amountCell(money) : UNKNOWN,
          decimalCell(meanOfGrade(data.thisYear, grade)),
          last ? countCell(last.count) : UNKNOWN,
          last && data.lastYear ? shareCell(last.count, graded(data.lastYear)) : UNKNOWN,
        ];
      }),
      [
        '合计',
        countCell(graded(data.thisYear)),
        shareCell(graded(data.thisYear), graded(data.thisYear)),
        graded(data.thisYear) > 0 ? amountCell(moneyGraded(data.thisYear)) : UNKNOWN,
        decimalCell(meanOfGraded(data.thisYear)),
        data.lastYear ? countCell(graded(data.lastYear)) : UNKNOWN,
        data.lastYear ? shareCell(graded(data.lastYear), graded(data.lastYear)) : UNKNOWN,
      ],
    ],
    rowKeys: [...grades.map(({ grade }) => grade), 'total'],
    note: '有复核得分的按复核得分定级，其余按自评得分定级。涉及资金为其中资金量已知的单位之和。',
  };
}

const shareCell = (count: number, whole: number) => decimalCell(percentOf(String(count), String(whole), 6));

const graded = ({ official }: Aggregate): number =>
  Object.values(official.grades).reduce((sum, { count }) => sum + count, 0);

const moneyGraded = ({ official }: Aggregate) => add(...Object.values(official.grades).map(({ money }) => money));
