import { dayInWords } from '../../calendar/index.ts';
import { BUDGET_USE_NAMES, RECTIFICATION_STATE_NAMES } from '../../rectification/index.ts';
import type { PrintableCell } from '../printable.ts';
import { registerOf } from '../summary/register.ts';
import type { OpinionLine, RectificationLine, SummaryData } from '../summary/summary-data.ts';
import { number, UNKNOWN, words, yuanCell, yuanInWords } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/**
 * T11 整改: what departments were asked to put right after their results were issued, by when, where it stands at the cut-off, and what it
 * does to their budgets. Behind it, what reviewers had asked for when they returned an evaluation: that has no deadline.
 */
export function rectificationTable(data: SummaryData): SummaryTable {
  const { rectifications, opinions } = data;
  return {
    code: 'T11',
    place: 'rectification',
    title: '表11 整改情况',
    columns: [
      words('单位'),
      words('问题'),
      words('整改要求'),
      { ...words('期限', 'center'), kind: 'date' },
      words('状态', 'center'),
      { ...words('方式', 'center'), group: '预算应用' },
      number('金额', 'money', '元', '预算应用'),
    ],
    rows: [...rectifications.map(rectificationRow), ...opinions.map(opinionRow)],
    rowKeys: [
      ...distinct(rectifications.map(({ code, issuedAt }) => `r.${code}.${issuedAt}`)),
      ...distinct(opinions.map(({ code, round, at }) => `${code}.${round}.${at}`)),
    ],
    note: noteOf(data),
  };
}

function rectificationRow(line: RectificationLine): readonly PrintableCell[] {
  const { name, problem, requirement, dueOn, state, isOverdue, budgetUse } = line;
  const stands = RECTIFICATION_STATE_NAMES[state].zh;
  return [
    name,
    problem,
    requirement,
    { text: dayInWords(dueOn), value: dueOn },
    isOverdue ? `${stands}（逾期）` : stands,
    budgetUse ? BUDGET_USE_NAMES[budgetUse.kind].zh : UNKNOWN,
    yuanCell(budgetUse?.amount ?? null),
  ];
}

const opinionRow = ({ name, round, kind, message, answeredAt }: OpinionLine): readonly PrintableCell[] => [
  name,
  `审核退回意见（第${round}次退回）：${kind}`,
  message,
  UNKNOWN,
  answeredAt === null ? '未答复' : '已答复',
  UNKNOWN,
  UNKNOWN,
];

/** What is the same is told apart by its place among its like. */
const distinct = (keys: readonly string[]): readonly string[] =>
  keys.map((key, index) => `${key}.${keys.slice(0, index).filter((other) => other === key).length}`);

function noteOf(data: SummaryData): string {
  const { tally, open, overdue, uses } = registerOf(data);
  const isCounty = data.region.level === 'county';
  const counted =
    tally.issued === 0
      ? '未下达整改事项'
      : `下达整改事项${tally.issued}项，其中待整改${open}项、已报整改情况${tally.reported}项、已销号${tally.closed}项`;
  const cut = tally.issued === 0 ? '' : `，核减预算合计${yuanInWords(tally.budgetCut)}元`;
  if (!isCounty) return `整改事项和审核意见由各县（市、区）掌握，本级不逐项列示。所辖地区${counted}${cut}。`;
  const late =
    tally.issued === 0 ? '' : `逾期${overdue.length}项（截至数据截止日期限已过且未销号；期限内已报整改情况的不计）。`;
  const besides = uses.suspended + uses.prioritised > 0 ? '暂停拨付、优先安排的金额不计入核减合计。' : '';
  const returned =
    data.opinions.length === 0 ? '审核中没有退回意见。' : '审核退回意见在审核中提出，没有整改期限和预算应用。';
  return `${counted}${cut}。${late}${besides}${returned}`;
}
