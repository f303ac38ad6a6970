import { beijingDate, beijingDay } from '../../calendar/index.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countColumn, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T11 整改: what reviewers asked for when they returned an evaluation, and whether it was answered. */
export function rectificationTable(data: SummaryData): SummaryTable {
  return {
    code: 'T11',
    place: 'rectification',
    title: '表11 整改情况',
    columns: [
      words('单位'),
      countColumn('退回轮次', ''),
      words('问题'),
      words('整改要求'),
      { ...words('提出日期', 'center'), kind: 'date' },
      words('状态', 'center'),
      { ...words('答复日期', 'center'), kind: 'date' },
    ],
    rows: data.opinions.map(({ name, round, kind, message, at, answeredAt }) => [
      name,
      { text: String(round), value: String(round) },
      kind,
      message,
      dayCell(at),
      answeredAt === null ? '未答复' : '已答复',
      answeredAt === null ? '—' : dayCell(answeredAt),
    ]),
    rowKeys: data.opinions.map(({ code, round, at }, index) => {
      const before = data.opinions.slice(0, index).filter((other) => other.code === code && other.round === round);
      return `${code}.${round}.${at}.${before.length}`;
    }),
    note:
      data.region.level !== 'county'
        ? '审核意见由各县（市、区）掌握，本级汇总不列。'
        : data.opinions.length === 0
          ? '审核中没有退回意见。'
          : '整改期限和与预算安排挂钩的金额未在系统中登记，不列数。',
  };
}

const dayCell = (moment: string) => ({ text: beijingDay(moment), value: beijingDate(moment) });
