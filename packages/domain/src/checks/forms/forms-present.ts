import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { rowsIn } from '../rows.ts';
import { type FormContent, formContents, formsBegun, isStated, rowFormBegun } from './forms-begun.ts';

export const formsPresent: Check = {
  code: 'STR-06',
  title: said('附件表格齐全', 'All forms are there'),
  explanation: said(
    '自评报告应附基础数据表、部门整体支出绩效自评表，项目清单中每个项目各附一份项目支出绩效自评表。',
    'The report comes with the base data, the form of overall expenditure, and a form for every project listed.',
  ),
  source: '县级自评通知（附件要求）',
  severity: 'block',
  needs: ['figures'],
  appliesTo: ({ template }) => template.forms.length > 0,
  check(input) {
    if (!formsBegun(input)) return { lacks: ['forms'] };
    return { findings: formContents(input.template).flatMap((content) => missingForms(input, content)) };
  },
};

function missingForms(input: CheckInput, content: FormContent): readonly FindingDraft[] {
  const { form, own } = content;
  const { each } = form;
  if (each === undefined) return own.some((code) => isStated(input, code)) ? [] : [notBegun(content, firstCell(own))];
  return rowsIn(input, each)
    .filter((row) => !rowFormBegun(input, content, row))
    .map((row) => {
      const first = own.find((code) => code.startsWith(`${each}.*.`))?.slice(each.length + 3);
      return notBegun(content, row.code(first ?? 'name'), row.name);
    });
}

/** A list's cell is there only with its row. */
const firstCell = (codes: readonly string[]): string | undefined => codes.find((code) => !code.includes('*'));

function notBegun({ form: { number, title } }: FormContent, figure?: string, row = same('')): FindingDraft {
  const [of, about] = [row.zh === '' ? '' : `项目${row.zh}的`, row.en === '' ? '' : ` of ${row.en}`];
  return {
    message: said(`${of}${number}《${title.zh}》尚未填写。`, `${title.en}${about} has not been begun.`),
    expected: same(`${number} ${title.zh}`),
    found: null,
    where: figure === undefined ? {} : { figure },
    remedy: said(
      `填写${of}《${title.zh}》；项目不应自评的，从项目清单中删去。`,
      `Fill in ${title.en}${about}; take a project that is not evaluated off the list.`,
    ),
  };
}
