import { said } from '../../language/index.ts';
import { definitionOf, type Template } from '../../templates/index.ts';
import { rowTotalIsSum } from '../arithmetic/sum-rule.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { together } from '../known-figures.ts';
import { projectsOf } from '../rows.ts';
import { totalsOfNothing } from './flattened-form.ts';
import { fieldsOnForm, isOnForms } from './forms-begun.ts';

/** A column of the project form whose parts add up to it; all are fields of a project. */
interface Division {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The three amounts, and how the fields of their sources end: `fiscalBudget`, `carriedBudget`; each province has sources of its own. */
const COLUMNS = [
  { total: 'budget', ending: /^[a-z]+Budget$/ },
  { total: 'adjusted', ending: /^[a-z]+Adjusted$/ },
  { total: 'outturn', ending: /^[a-z]+Outturn$/ },
] as const;

const sources = new WeakMap<Template, readonly Division[]>();

function bySource(template: Template): readonly Division[] {
  const known = sources.get(template);
  if (known) return known;
  const isMoney = (field: string) => definitionOf(template, `projects.row.${field}`)?.kind === 'money';
  const fields = fieldsOnForm(template, 'projects').filter(isMoney);
  const divisions = COLUMNS.map(({ total, ending }) => ({
    total,
    parts: fields.filter((field) => ending.test(field)),
  }));
  sources.set(template, divisions);
  return divisions;
}

const BY_LEVEL: readonly Division[] = ['received', 'outturn'].map((total) => ({
  total,
  parts: ['Central', 'Province', 'City', 'County', 'Others'].map((level) => `${total}${level}`),
}));

export const projectFunds: Check = {
  code: 'ARI-12',
  title: said('项目年度资金总额等于各类资金之和', 'A project’s funds are the sum of their sources'),
  explanation: said(
    '每个项目的年度资金总额等于当年财政拨款、上年结转资金、其他资金之和，年初预算、全年预算、全年执行三栏均应相等；其中项有数而总额为 0 的，属于漏填。',
    'Each project’s funds are this year’s appropriation, what was carried over and other funds, in each of the three columns; a total of 0 above parts that are not is an omission.',
  ),
  source: '附件3 项目支出绩效自评表',
  severity: 'block',
  needs: ['projects', 'sections'],
  appliesTo: ({ template }) => bySource(template).some(({ parts }) => parts.length > 0),
  check(input) {
    const told = totalsOfNothing(input);
    const recorded = divided(input, bySource(input.template));
    return told.length > 0 ? together([{ findings: told }, recorded]) : recorded;
  },
};

export const fundingLevels: Check = {
  code: 'ARI-20',
  title: said('各级资金之和等于项目资金', 'Funds of all levels are the project’s funds'),
  explanation: said(
    '项目到位资金、实际支出按中央、省、市、县和其他分列的，各级之和应等于合计。',
    'Where funds received and spent are divided into central, provincial, city, county and other money, the levels add up to the total.',
  ),
  source: '项目支出绩效自评报告（资金情况表）',
  severity: 'block',
  needs: ['projects'],
  appliesTo: ({ template }) => isOnForms(template, 'projects.*.receivedCentral'),
  check: (input) => divided(input, BY_LEVEL),
};

/** Every project in which somebody has divided a total. */
function divided(input: CheckInput, divisions: readonly Division[]): CheckOutcome {
  const projects = projectsOf(input);
  if (projects.length === 0) return { lacks: ['projects'] };
  const judged = projects.flatMap((project) =>
    divisions.flatMap(({ total, parts }) => rowTotalIsSum(input, project, total, parts) ?? []),
  );
  if (judged.length > 0) return together(judged);
  return { lacks: divisions.flatMap(({ parts }) => parts.map((part) => `projects.*.${part}`)) };
}
