import type { FigureTable, FigureValue } from '../../figures/index.ts';
import type { CheckInput } from '../check.ts';
import { type Change, type FigureRow, valueInTable } from './sound-evaluation.ts';

/** The forms of the sound evaluation, filled in: its four projects (`a` to `d`), five indicators, one building, vouchers and sign-off. */
const FORMS: FigureRow = {
  'expenditure.basic.personnel.wages': '600.00',
  'expenditure.basic.personnel.transfers': '102.55',
  'expenditure.basic.routine.goods': '115.00',
  'expenditure.basic.routine.capital': '6.62',
  'expenditure.basic.budget': '800.00',
  'expenditure.basic.adjusted': '846.00',
  'expenditure.basic.routine.budget': '118.00',
  'expenditure.project.budget': '450.00',
  'expenditure.project.adjusted': '476.00',
  'expenditure.project.business': '387.25',
  'expenditure.project.operation': '75.00',
  'expenditure.project.special': '0',
  'fund.generalPublic': '1286.42',
  'fund.generalPublic.budget': '1250.00',
  'fund.generalPublic.adjusted': '1322.00',
  'fund.specialAccount': '无',
  'fund.other': '0',
  'fund.other.budget': '0',
  'fund.other.adjusted': '0',
  'budget.added': '60.00',
  'assets.total': '900.00',
  'assets.inUse': '880.00',
  'goal.expected': '接收、整理和保管好各类档案。',
  'goal.achieved': '全部完成。',
  'signoff.preparer': '周会计',
  'signoff.date': '2022-05-18',
  'signoff.phone': '0730-2200000',
  'signoff.head': '吴馆长',
  'attachments.s.name': '自评表盖章扫描件',
  'attachments.s.kind': 'stampedScan',
  ...project('a', '事务管理经费', 'business', ['120.00', '124.00', '120.50']),
  ...project('b', '代表工作保障经费', 'business', ['200.00', '205.00', '198.40']),
  ...project('c', '专题调研经费', 'business', ['70.00', '70.00', '68.35']),
  ...project('d', '会议经费', 'operation', ['60.00', '77.00', '75.00']),
  'projects.a.code': '142001-01',
  'projects.a.fiscalBudget': '120.00',
  'projects.a.fiscalAdjusted': '120.00',
  'projects.a.fiscalOutturn': '116.50',
  'projects.a.carriedBudget': '0',
  'projects.a.carriedAdjusted': '4.00',
  'projects.a.carriedOutturn': '4.00',
  'projects.a.otherBudget': '0',
  'projects.a.otherAdjusted': '0',
  'projects.a.otherOutturn': '无',
  'projects.a.received': '124.00',
  'projects.a.balance': '3.50',
  'projects.a.receivedCentral': '0',
  'projects.a.receivedProvince': '20.00',
  'projects.a.receivedCity': '0',
  'projects.a.receivedCounty': '104.00',
  'projects.a.receivedOthers': '0',
  'vouchers.v.project': 'a',
  'vouchers.v.name': '档案装具',
  'vouchers.v.amount': '100.00',
  'vouchers.v.voucher': '记-0125',
  'vouchers.w.project': 'a',
  'vouchers.w.name': '印刷费',
  'vouchers.w.amount': '20.50',
  'vouchers.w.voucher': '记-0311',
  'buildings.u.name': '县档案馆新馆',
  'buildings.u.approvedArea': '1000',
  'buildings.u.actualArea': '980',
  'buildings.u.areaRate': '98.00',
  'buildings.u.investmentBudget': '500.00',
  'buildings.u.investment': '490.00',
  ...indicator('p', '接待查档人次', 'quantity', ['3000', '3260', '人次'], '20'),
  ...indicator('q', '提供档案数量', 'quantity', ['9000', '9800', '卷'], '20'),
  ...indicator('r', '查档办结率', 'quality', ['100', '100', '%'], '10'),
  ...indicator('s', '群众满意率', 'satisfaction', ['95', '98.5', '%'], '10'),
  'indicators.s.level1': 'satisfaction',
  'attachments.t.name': '查档群众满意度调查问卷（120份）',
  'attachments.t.kind': 'questionnaire',
  'attachments.t.indicator': 's',
  'indicators.t.level1': 'benefit',
  'indicators.t.level2': 'social',
  'indicators.t.name': '民生档案利用便利程度',
  'indicators.t.sign': 'qualitative',
  'indicators.t.target': '全县通查',
  'indicators.t.actual': '部分乡镇未接入，部分达成',
  'indicators.t.weight': '30',
  'indicators.t.coefficient': '79.23',
  'indicators.t.score': '23.77',
  'indicators.t.deviation': '三个乡镇尚未接入查档系统，计划次年6月底前完成。',
  'indicators.t.approved': 'yes',
};

type Amounts = readonly [budget: string, adjusted: string, outturn: string];

function project(row: string, name: string, kind: string, [budget, adjusted, outturn]: Amounts): FigureRow {
  const cell = (field: string) => `projects.${row}.${field}`;
  return {
    [cell('name')]: name,
    [cell('kind')]: kind,
    [cell('budget')]: budget,
    [cell('adjusted')]: adjusted,
    [cell('outturn')]: outturn,
    [cell('goalExpected')]: `按计划完成${name}安排的工作。`,
    [cell('goalAchieved')]: '已完成。',
  };
}

type Values = readonly [target: string, actual: string, unit: string];

function indicator(
  row: string,
  name: string,
  level2: string,
  [target, actual, unit]: Values,
  weight: string,
): FigureRow {
  const cell = (field: string) => `indicators.${row}.${field}`;
  return {
    [cell('level1')]: 'output',
    [cell('level2')]: level2,
    [cell('name')]: name,
    [cell('sign')]: 'atLeast',
    [cell('target')]: target,
    [cell('actual')]: actual,
    [cell('unit')]: unit,
    [cell('weight')]: weight,
    [cell('score')]: weight,
    [cell('approved')]: 'yes',
  };
}

/** The sound evaluation with its forms, and the given cells changed: `filled({ 'projects.a.outturn': '90' })`. */
export const filled = (figures: FigureRow = {}, rest: Omit<Change, 'figures'> = {}): Change => ({
  ...rest,
  figures: { ...FORMS, ...figures },
});

/** Figures of a system outside, written as a table writes them. */
export const figureTable = (cells: FigureRow): FigureTable =>
  new Map(
    Object.entries(cells).flatMap(([code, cell]): readonly (readonly [string, FigureValue])[] => {
      const value = valueInTable(code, cell);
      return value ? [[code, value]] : [];
    }),
  );

/** The final accounts that agree with the sound evaluation, with the given figures changed. */
export const finalAccounts = (cells: FigureRow = {}): Partial<CheckInput> => ({
  finalAccounts: figureTable({
    'income.total': '1310.00',
    'expenditure.total': '1286.42',
    'expenditure.basic': '824.17',
    'expenditure.project': '462.25',
    'threePublics.total': '18.36',
    'threePublics.vehicles': '9.80',
    'threePublics.reception': '8.56',
    'fund.government': '0',
    'fund.stateCapital': '0',
    'carryOver.in': '12.00',
    'carryOver.out': '35.58',
    'staff.actual': '46',
    'accounts.t1.income': '1310.00',
    'accounts.t1.expenditure': '1286.42',
    'accounts.t1.distributed': '0',
    'accounts.t1.carriedOut': '35.58',
    'accounts.t1.total': '1322.00',
    'accounts.t2.income': '1310.00',
    'accounts.t3.expenditure': '1286.42',
    'accounts.t4.generalPublic': '1286.42',
    'accounts.t5.expenditure': '1286.42',
    'accounts.t5.basic': '824.17',
    'accounts.t6.basic': '824.17',
    ...cells,
  }),
});

/** The approved budget and its projects, as the budget system has them. */
export const budgetSystem = (
  cells: FigureRow = {},
  projects: readonly (readonly [code: string, name: string])[] = [
    ['142001-01', '事务管理经费'],
    ['142001-02', '代表工作保障经费'],
    ['142001-03', '专题调研经费'],
    ['142001-04', '会议经费'],
  ],
): Partial<CheckInput> => ({
  budgetSystem: {
    figures: figureTable({ 'budget.original': '1250.00', 'budget.adjusted': '1322.00', ...cells }),
    projects: projects.map(([code, name]) => ({ code, name })),
  },
});
