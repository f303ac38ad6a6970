import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { partsOfTotal } from '../known-figures.ts';
import { inEveryColumn, totalIsSumInColumns } from './sum-rule.ts';

/** The parts of total expenditure as most departments have it; a template may add 经营支出, 上缴上级 and others. */
const EXPENDITURE = ['expenditure.basic', 'expenditure.project'] as const;
const BASIC = ['expenditure.basic.personnel', 'expenditure.basic.routine'] as const;
const PROJECTS = [
  'expenditure.project.business',
  'expenditure.project.operation',
  'expenditure.project.special',
] as const;

export const totalExpenditure: Check = {
  code: 'ARI-01',
  title: said('部门支出总额等于各项支出之和', 'Total expenditure is the sum of its parts'),
  explanation: said(
    '部门支出总额应等于基本支出、项目支出以及模板列明的其他支出之和，否则正文与决算对不上；预算数、上年数各栏填全的同样核对。',
    'Total expenditure is basic and project expenditure and whatever else the template lists; otherwise text and accounts cannot agree. Budgets and last year’s columns are checked where they are filled in.',
  ),
  source: '部门决算支出表',
  severity: 'block',
  needs: inEveryColumn(['expenditure.total', ...EXPENDITURE]),
  check: (input) =>
    totalIsSumInColumns(input, 'expenditure.total', partsOfTotal(input, 'expenditure.total', EXPENDITURE)),
};

export const basicExpenditure: Check = {
  code: 'ARI-02',
  title: said('基本支出等于人员经费与公用经费之和', 'Basic expenditure is personnel and routine costs'),
  explanation: said(
    '基本支出由人员经费和日常公用经费两部分构成，没有第三部分；预算数、上年数各栏填全的同样核对。',
    'Basic expenditure has two parts, personnel and routine running costs, and no third, in every column that is filled in.',
  ),
  source: '部门决算基本支出表',
  severity: 'block',
  needs: inEveryColumn(['expenditure.basic', ...BASIC]),
  check: (input) => totalIsSumInColumns(input, 'expenditure.basic', partsOfTotal(input, 'expenditure.basic', BASIC)),
};

export const projectExpenditure: Check = {
  code: 'ARI-07',
  title: said('项目支出等于三类专项之和', 'Project expenditure is the sum of the three kinds of projects'),
  explanation: said(
    '基础数据表的项目支出分为业务工作专项、运行维护专项和本级专项资金，三类之和应等于合计，各栏均应如此。',
    'The data form divides project expenditure into business, operation and special funds; together they are the total in every column.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表',
  severity: 'block',
  needs: inEveryColumn(['expenditure.project', ...PROJECTS]),
  check: (input) =>
    totalIsSumInColumns(input, 'expenditure.project', partsOfTotal(input, 'expenditure.project', PROJECTS)),
};
