import { amountOf } from '../../figures/index.ts';
import type { Decimal } from '../../money/index.ts';
import { FIGURE_LABELS } from '../../names/index.ts';
import { type Aggregate, summaryOf } from '../../rollup/index.ts';
import { GRADE_NAMES, gradeOf } from '../../scoring/index.ts';
import type { PrintableCell, PrintableRow } from '../printable.ts';
import { executionOf, partOf } from '../summary/execution.ts';
import { remarkOf } from '../summary/remark.ts';
import type { Member, SummaryData } from '../summary/summary-data.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import {
  countCell,
  countColumn,
  decimalCell,
  figureCell,
  moneyColumn,
  number,
  percentColumn,
  scoreColumn,
  sumCell,
  UNKNOWN,
  words,
} from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

const money = [
  moneyColumn('年初预算', '预算执行'),
  moneyColumn('全年预算', '预算执行'),
  moneyColumn('全年执行', '预算执行'),
  percentColumn('执行率', '预算执行'),
  moneyColumn('基本支出'),
  moneyColumn('项目支出'),
  moneyColumn(FIGURE_LABELS['threePublics.total'].zh),
];

/** 附件1 汇总表: one line a department, or a region. */
export const allTable = (data: SummaryData): SummaryTable =>
  data.region.level === 'county' ? lines(data) : regionLines(data);

function lines({ members }: SummaryData): SummaryTable {
  return {
    code: 'A',
    place: 'annex',
    title: '部门整体支出绩效自评汇总表',
    columns: [
      number('序号', 'count', ''),
      words('单位'),
      words('编码'),
      words('部门类型'),
      ...money,
      scoreColumn('得分', '自评'),
      { ...words('等级', 'center'), group: '自评' },
      scoreColumn('得分', '复核'),
      { ...words('等级', 'center'), group: '复核' },
      words('备注'),
    ],
    rows: members.map((member, index) => memberLine(member, index + 1)),
    rowKeys: members.map(({ code }) => code),
    note: '未审核通过的单位不列数。公开情况未在系统中登记，不列。',
  };
}

function memberLine(member: Member, place: number): PrintableRow {
  const { official } = member;
  const figure = (code: string): PrintableCell => (official ? figureCell(official.measures[code]) : UNKNOWN);
  return [
    countCell(place),
    member.name,
    member.code,
    member.category,
    figure('budget.original'),
    figure('budget.adjusted'),
    figure('budget.outturn'),
    decimalCell(official && executionOf(official)),
    figure('expenditure.basic'),
    figure('expenditure.project'),
    figure('threePublics.total'),
    ...scored(official?.selfScore ?? null),
    ...scored(official?.reviewScore ?? null),
    remarkOf(member),
  ];
}

const scored = (score: Decimal | null): readonly PrintableCell[] => [
  decimalCell(score),
  score === null ? UNKNOWN : GRADE_NAMES[gradeOf(score)].zh,
];

function regionLines({ byRegion, thisYear }: SummaryData): SummaryTable {
  return {
    code: 'A',
    place: 'annex',
    title: '部门整体支出绩效自评汇总表',
    columns: [
      words('地区'),
      words('代码'),
      countColumn('应报单位', '个'),
      countColumn('已报', '个'),
      countColumn('审核通过', '个'),
      ...money,
      scoreColumn('平均自评分'),
      scoreColumn('平均复核分'),
    ],
    rows: [
      ...byRegion.map(({ name, key, aggregate }) => regionLine(name, key, aggregate)),
      regionLine('合计', '', thisYear),
    ],
    rowKeys: [...byRegion.map(({ key }) => key), 'total'],
    note: '资金和得分按审核通过的自评汇总。',
  };
}

function regionLine(name: string, code: string, aggregate: Aggregate): PrintableRow {
  const { coverage, funds, threePublics, selfScores, reviewScores } = summaryOf(aggregate);
  return [
    name,
    code,
    countCell(coverage.obliged),
    countCell(coverage.submitted),
    countCell(coverage.accepted),
    ...[funds.originalBudget, funds.adjustedBudget, funds.outturn].map(sumCell),
    decimalCell(percentOfRatio(ratioOf(aggregate, 'execution'))),
    ...[funds.basic, funds.project, threePublics.total].map(sumCell),
    decimalCell(selfScores.simpleMean),
    decimalCell(reviewScores.simpleMean),
  ];
}

/** 附件2 未报送、迟报名单; above a county, how many in each region. */
export function lateTable(data: SummaryData): SummaryTable {
  const [code, place, title] = ['B', 'annex', '未报送、迟报名单'] as const;
  if (data.region.level !== 'county') {
    const regions = data.byRegion.filter(({ aggregate: { coverage } }) => coverage.missing + coverage.late > 0);
    return {
      code,
      place,
      title,
      columns: [words('地区'), countColumn('未报', '个'), countColumn('迟报', '个')],
      rows: regions.map(({ name, aggregate: { coverage } }) => [
        name,
        countCell(coverage.missing),
        countCell(coverage.late),
      ]),
      rowKeys: regions.map(({ key }) => key),
      ...(regions.length === 0 ? { note: '没有未报送或迟报的部门（单位）。' } : {}),
    };
  }
  const named = data.members.filter((member) => isMissing(member) || member.timeliness === 'late');
  return {
    code,
    place,
    title,
    columns: [number('序号', 'count', ''), words('单位'), words('编码'), words('业务股室'), words('情况', 'center')],
    rows: named.map((member, index) => [
      countCell(index + 1),
      member.name,
      member.code,
      member.financeSection,
      isMissing(member) ? '未报' : '迟报',
    ]),
    rowKeys: named.map((member) => member.code),
    ...(named.length === 0 ? { note: '没有未报送或迟报的部门（单位）。' } : {}),
  };
}

/** Owes a report and never handed one in. */
const isMissing = ({ state }: Member): boolean => state === 'obliged' || state === 'draft';

/** 附件3 项目自评汇总: what each department spent on projects; how many there are is not among the facts. */
export function projectsTable(data: SummaryData): SummaryTable {
  const spent = data.members.flatMap((member) => {
    const amount = member.official && amountOf(member.official.measures['expenditure.project']);
    return member.official && amount ? [{ member, figures: member.official }] : [];
  });
  return {
    code: 'C',
    place: 'annex',
    title: '项目支出情况汇总',
    columns: [
      number('序号', 'count', ''),
      words('单位'),
      moneyColumn('项目支出'),
      moneyColumn('项目经费实际到位'),
      percentColumn('支出实现率'),
    ],
    rows: spent.map(({ member, figures }, index) => [
      countCell(index + 1),
      member.name,
      figureCell(figures.measures['expenditure.project']),
      figureCell(figures.measures['project.received']),
      decimalCell(partOf(figures, 'expenditure.project', 'project.received')),
    ]),
    rowKeys: spent.map(({ member }) => member.code),
    note:
      data.region.level === 'county'
        ? `只列审核通过且项目支出已填列的单位${spent.length === 0 ? '，本年度没有' : ''}；汇总数据不含项目个数。`
        : '各部门（单位）的项目支出由各县（市、区）汇总，本级不列。',
  };
}
