import { type Bilingual, said } from '../language/index.ts';
import { RATIOS, type RatioName } from '../rollup/index.ts';
import type { Comparable, ComparableGroup, Direction, Source } from './comparable.ts';

const money = (code: string, zh: string, en: string, direction: Direction = 'neutral'): Comparable => ({
  code,
  label: said(zh, en),
  kind: 'money',
  direction,
  source: { from: 'figure', code },
});

const people = (code: string, zh: string, en: string): Comparable => ({
  ...money(code, zh, en),
  kind: 'count',
});

const ratio = (name: RatioName, direction: Direction, zh: string, en: string): Comparable => ({
  code: `ratio.${name}`,
  label: said(zh, en),
  kind: 'percent',
  direction,
  source: { from: 'ratio', name, ...RATIOS[name] },
});

const score = (of: Extract<Source, { from: 'score' }>['of'], direction: Direction, label: Bilingual): Comparable => ({
  code: `score.${of}`,
  label,
  kind: 'score',
  direction,
  source: { from: 'score', of },
});

const process = (of: Extract<Source, { from: 'process' }>['of'], label: Bilingual): Comparable => ({
  code: `process.${of}`,
  label,
  kind: 'times',
  direction: 'lower',
  source: { from: 'process', of },
});

/**
 * What can be compared, as it is offered. A direction is given only where the trade has one: indicators say that execution
 * should be high and carry-over low (财预〔2013〕53号), but nobody is better for spending more on a project.
 */
export const COMPARABLE_GROUPS: readonly ComparableGroup[] = [
  {
    code: 'scores',
    label: said('得分与办理', 'Scores and handling'),
    measures: [
      score('self', 'higher', said('自评得分', 'Self score')),
      score('review', 'higher', said('复核得分', 'Review score')),
      score(
        'result',
        'higher',
        said('最终得分（有复核的按复核）', 'Resulting score (of the review where there was one)'),
      ),
      score('difference', 'lower', said('自评高出复核的分数', 'Self score above the review')),
      process('returns', said('退回次数', 'Returns')),
      process('problems', said('校验发现的问题数', 'Findings of the checks')),
    ],
  },
  {
    code: 'ratios',
    label: said('比率', 'Ratios'),
    measures: [
      ratio('execution', 'higher', '预算执行率', 'Execution rate'),
      ratio('realisation', 'higher', '支出实现率', 'Realisation rate'),
      ratio('adjustment', 'neutral', '预算调整后为年初预算的比率', 'Adjusted budget against the original'),
      ratio('carryOver', 'lower', '结转结余率', 'Carry-over rate'),
      ratio('routineWithinBudget', 'lower', '公用经费控制率', 'Routine costs against budget'),
      ratio('threePublicsWithinBudget', 'lower', '“三公”经费控制率', 'Three publics against budget'),
      ratio('threePublicsOnPrevious', 'lower', '“三公”经费与上年之比', "Three publics against last year's"),
      ratio('procurement', 'higher', '政府采购执行率', 'Procurement execution rate'),
      ratio('staffControl', 'lower', '在职人员控制率', 'Staff control rate'),
    ],
  },
  {
    code: 'budget',
    label: said('预算与收支', 'Budget, income and expenditure'),
    measures: [
      money('budget.original', '年初预算数', 'Original budget'),
      money('budget.adjusted', '全年预算数', 'Adjusted budget'),
      money('budget.outturn', '全年执行数', 'Outturn'),
      money('income.total', '收入合计', 'Total income'),
      money('expenditure.total', '部门支出总额', 'Total expenditure'),
      money(
        'expenditure.total.previous',
        '部门支出总额（上年决算数）',
        "Total expenditure (last year's final accounts)",
      ),
      money('expenditure.basic', '基本支出', 'Basic expenditure'),
      money('expenditure.basic.personnel', '人员经费', 'Personnel'),
      money('expenditure.basic.routine', '日常公用经费', 'Routine running costs'),
      money(
        'expenditure.basic.routine.budget',
        '日常公用经费（年初预算数）',
        'Routine running costs (original budget)',
      ),
      money('expenditure.project', '项目支出', 'Project expenditure'),
      money('project.received', '项目经费实际到位资金', 'Project funds received'),
      money('carryOver.in', '上年结转', 'Carried over from last year'),
      money('carryOver.out', '年末结转结余', 'Carried over to next year', 'lower'),
    ],
  },
  {
    code: 'funds',
    label: said('资金来源', 'Funds'),
    measures: [
      money('fund.generalPublic', '一般公共预算支出', 'General public budget'),
      money('fund.government', '政府性基金预算支出', 'Government fund budget'),
      money('fund.stateCapital', '国有资本经营预算支出', 'State capital operating budget'),
      money('fund.socialInsurance', '社会保险基金预算支出', 'Social insurance fund budget'),
      money('fund.specialAccount', '纳入专户管理的非税收入拨款', 'Fees in fiscal special accounts'),
      money('fund.other', '其他资金', 'Other funds'),
    ],
  },
  {
    code: 'threePublics',
    label: said('“三公”经费与采购', 'Three publics and procurement'),
    measures: [
      money('threePublics.total', '“三公”经费', 'Three publics', 'lower'),
      money('threePublics.total.budget', '“三公”经费（年初预算数）', 'Three publics (original budget)'),
      money('threePublics.total.previous', '“三公”经费（上年决算数）', "Three publics (last year's final accounts)"),
      money('threePublics.vehicles', '公务用车购置和维护经费', 'Official vehicles', 'lower'),
      money('threePublics.reception', '公务接待费', 'Official reception', 'lower'),
      money('threePublics.overseas', '因公出国（境）费', 'Official travel abroad', 'lower'),
      money('procurement.total', '政府采购金额', 'Government procurement'),
      money('procurement.total.budget', '政府采购金额（年初预算数）', 'Government procurement (original budget)'),
    ],
  },
  {
    code: 'staff',
    label: said('供养人员', 'Publicly paid staff'),
    measures: [
      people('staff.quota', '编制数', 'Staff quota'),
      people('staff.actual', '年末实有人数', 'Staff at year end'),
    ],
  },
];

/** Everything that can be compared, by code. */
export const COMPARABLES: ReadonlyMap<string, Comparable> = new Map(
  COMPARABLE_GROUPS.flatMap(({ measures }) => measures.map((measure) => [measure.code, measure])),
);
