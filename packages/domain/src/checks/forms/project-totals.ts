import { said } from '../../language/index.ts';
import { add, agree, money } from '../../money/index.ts';
import { inColumn } from '../../templates/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, nameOf, shownAmount } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import { projectsOf, type Row } from '../rows.ts';
import { PROJECT_FORM_NEEDS, projectFormsBegun } from './project-form.ts';

const TOTAL = 'expenditure.project';
const COLUMNS = [
  { field: 'outturn', column: null },
  { field: 'budget', column: 'budget' },
  { field: 'adjusted', column: 'adjusted' },
] as const;
const KINDS = ['business', 'operation', 'special'] as const;

export const projectTotals: Check = {
  code: 'XRF-04',
  title: said('项目支出在三张表中一致', 'Project expenditure is the same in all three forms'),
  explanation: said(
    '附件1 项目支出、附件2 项目支出与各项目自评表之和应一致，全年执行、年初预算、全年预算三栏均应相等；三类专项分别等于本类项目之和。',
    'Project expenditure of the base data and of the overall form is the sum of the projects’ own forms, in each column; each kind of project is the sum of its own.',
  ),
  source: '附件1、附件2、附件3表间勾稽关系',
  severity: 'block',
  needs: [
    ...COLUMNS.map(({ column }) => inColumn(TOTAL, column)),
    ...KINDS.map((kind) => `${TOTAL}.${kind}`),
    ...PROJECT_FORM_NEEDS,
  ],
  check(input) {
    const projects = projectsOf(input);
    if (projects.length === 0) return { lacks: ['projects'] };
    if (!projectFormsBegun(input)) return { lacks: ['projects.*.adjusted'] };
    const columns = COLUMNS.map(({ field, column }) => sumOf(input, inColumn(TOTAL, column), projects, field));
    return together([...columns, ...byKind(input, projects)]);
  },
};

/** Only where every project has its kind does a kind have all of its projects; and only a stated sum can be wrong. */
function byKind(input: CheckInput, projects: readonly Row[]): readonly CheckOutcome[] {
  if (projects.some((project) => project.text('kind') === null)) return [];
  return KINDS.filter((kind) => input.figures.get(`${TOTAL}.${kind}`)?.state === 'known').map((kind) =>
    sumOf(
      input,
      `${TOTAL}.${kind}`,
      projects.filter((project) => project.text('kind') === kind),
      'outturn',
    ),
  );
}

function sumOf(input: CheckInput, total: string, projects: readonly Row[], field: string): CheckOutcome {
  const record = lookInto(input);
  const stated = record.amount(total);
  const amounts = projects.map(({ code }) => record.amount(code(field)));
  return record.conclude(() => {
    const sum = add(...amounts);
    if (agree(stated, sum, money(input.template.checks.tolerances.amount))) return [];
    const name = nameOf(input, total);
    return [
      {
        message: said(
          `${name.zh} ${inWan(stated)} 万元，${projects.length} 个项目自评表合计 ${inWan(sum)} 万元，两者不符。`,
          `${name.en} is ${inWan(stated)} 万元; the forms of ${projects.length} projects come to ${inWan(sum)} 万元.`,
        ),
        expected: shownAmount(sum),
        found: shownAmount(stated),
        where: { figure: total },
        remedy: said(
          '核对有无漏填的项目和各项目的金额、类别；项目无误的，改正合计。',
          'See whether a project is missing, and check amounts and kinds; where the projects are right, correct the total.',
        ),
        fix: { figure: total, amount: sum },
      },
    ];
  });
}
