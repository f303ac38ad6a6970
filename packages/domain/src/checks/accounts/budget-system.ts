import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { projectsOf, type Row } from '../rows.ts';
import { BUDGET_SYSTEM, repeatsSource } from './compare-source.ts';

const AMOUNTS = [
  ...['budget.original', 'expenditure.basic.budget', 'expenditure.project.budget', 'threePublics.total.budget'],
  ...['budget.adjusted', 'expenditure.basic.adjusted', 'expenditure.project.adjusted'],
];

export const budgetAsApproved: Check = {
  code: 'XRF-03',
  title: said('年初预算、全年预算与批复和指标账一致', 'Budgets are as approved and as the ledger has them'),
  explanation: said(
    '年初预算数应等于人大批准、财政批复的部门预算；全年预算数应等于预算管理一体化系统中调整后的指标。',
    'The original budget is as approved; the adjusted one is what the budget system’s ledger of appropriations has.',
  ),
  source: '部门预算批复；预算管理一体化系统指标账',
  severity: 'block',
  needs: ['budgetSystem', ...AMOUNTS],
  check: (input) =>
    repeatsSource(
      input,
      BUDGET_SYSTEM,
      AMOUNTS.map((code) => ({ code })),
    ),
};

export const projectsAsBudgeted: Check = {
  code: 'XRF-10',
  title: said('项目清单与预算项目一致', 'The projects are those of the budget'),
  explanation: said(
    '预算安排的每个项目都应自评，项目名称、编码与预算管理一体化系统一致，不得漏项、自行增项。',
    'Every budgeted project is evaluated, under the name and code that the budget system has; none is left out and none is added.',
  ),
  source: '项目支出绩效评价管理办法；预算管理一体化系统项目库',
  severity: 'block',
  needs: ['budgetSystem', 'projects'],
  check(input) {
    const budgeted = input.budgetSystem?.projects;
    const listed = projectsOf(input);
    if (!budgeted || listed.length === 0) {
      return { lacks: [...(budgeted ? [] : ['budgetSystem']), ...(listed.length === 0 ? ['projects'] : [])] };
    }
    const pairs = listed.map((row) => ({ row, project: budgeted.find((one) => isProject(row, one)) }));
    const found = new Set(pairs.map(({ project }) => project));
    return {
      findings: [
        ...budgeted.filter((project) => !found.has(project)).map(leftOut),
        ...pairs.flatMap(({ row, project }) => (project ? differs(row, project) : [notBudgeted(row)])),
      ],
    };
  },
};

type Budgeted = NonNullable<CheckInput['budgetSystem']>['projects'][number];

/** Brackets and spaces are typed in either way. */
const plainName = (name: string): string =>
  name
    .replace(/[\s“”"]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');

/** By its code where both have one, else by its name. */
const isProject = (row: Row, { name, code }: Budgeted): boolean =>
  row.text('code') === code || plainName(row.text('name') ?? '') === plainName(name);

const leftOut = ({ name, code }: Budgeted): FindingDraft => ({
  message: said(
    `预算项目“${name}”（${code}）不在项目清单中，没有自评。`,
    `The budgeted project “${name}” (${code}) is not listed and not evaluated.`,
  ),
  expected: same(`${name}（${code}）`),
  found: null,
  where: {},
  remedy: said(
    '补填该项目及其自评表；年中已撤销的，请财政部门更新项目库。',
    'Add the project and its form; where it was withdrawn in the year, ask the bureau to update the budget system.',
  ),
});

const notBudgeted = (row: Row): FindingDraft => ({
  message: said(`项目${row.name.zh}不在预算项目中。`, `The project ${row.name.en} is not among the budgeted ones.`),
  expected: null,
  found: row.name,
  where: { figure: row.code('name') },
  remedy: said(
    '按批复的项目名称和编码填写；年中追加的，核对项目库是否已经更新；几个项目合并填写的，应当分开。',
    'Use the approved name and code; where it was added in the year, see whether the budget system has it; do not merge projects.',
  ),
});

function differs(row: Row, { name, code }: Budgeted): readonly FindingDraft[] {
  const stated = { name: row.text('name'), code: row.text('code') };
  const draft = (field: 'name' | 'code', expected: string, found: string, zh: string, en: string): FindingDraft => ({
    message: said(
      `项目${row.name.zh}的${zh}与预算不一致，预算为“${expected}”。`,
      `The ${en} of the project ${row.name.en} is not the budget’s: “${expected}”.`,
    ),
    expected: same(expected),
    found: same(found),
    where: { figure: row.code(field) },
    remedy: said(`将${zh}改为“${expected}”。`, `Change the ${en} to “${expected}”.`),
  });
  return [
    ...(stated.name !== null && plainName(stated.name) !== plainName(name)
      ? [draft('name', name, stated.name, '名称', 'name')]
      : []),
    ...(stated.code !== null && stated.code !== code ? [draft('code', code, stated.code, '编码', 'code')] : []),
  ];
}
