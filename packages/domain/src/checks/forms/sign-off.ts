import { figureIn } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { nameOf } from '../figure-words.ts';
import { projectsOf, rowsIn } from '../rows.ts';
import { formsBegun, isOnForms } from './forms-begun.ts';
import { projectFormBegun } from './project-form.ts';

const SIGNED = ['signoff.preparer', 'signoff.date', 'signoff.phone', 'signoff.head'] as const;

export const signedOff: Check = {
  code: 'STR-08',
  title: said('签字信息和盖章扫描件齐全', 'Signed by all, with a stamped scan'),
  explanation: said(
    '自评表应有填表人、填报日期、联系电话和单位负责人，并附加盖单位公章的扫描件。',
    'The forms name who filled them in, when, the telephone and the head of the department; a scan with the department’s stamp is attached.',
  ),
  source: '附件1至附件3表尾；县级自评通知（报送要求）',
  severity: 'block',
  needs: ['figures', 'attachments'],
  appliesTo: ({ template }) => SIGNED.some((code) => isOnForms(template, code)),
  check(input) {
    const asked = [...SIGNED.filter((code) => isOnForms(input.template, code)), ...signersOfProjects(input)];
    const missing = asked.filter((code) => figureIn(input.figures, code).state === 'missing');
    const attachments = rowsIn(input, 'attachments');
    // Signing comes last: while nobody has begun with the forms, there is nothing to sign.
    if (missing.length === asked.length && attachments.length === 0 && !formsBegun(input)) return { lacks: missing };
    const scanned = attachments.some((row) => row.text('kind') === 'stampedScan');
    return { findings: [...missing.map((code) => unsigned(nameOf(input, code), code)), ...(scanned ? [] : [NO_SCAN])] };
  },
};

/** Where each project's form has signers of its own (Sichuan's has two). */
const signersOfProjects = (input: CheckInput): readonly string[] => {
  const fields = ['manager', 'financeManager'].filter((field) => isOnForms(input.template, `projects.*.${field}`));
  if (fields.length === 0) return [];
  return projectsOf(input)
    .filter((project) => projectFormBegun(input, project))
    .flatMap((project) => fields.map((field) => project.code(field)));
};

const unsigned = (name: { readonly zh: string; readonly en: string }, figure: string): FindingDraft => ({
  message: said(`${name.zh}未填写。`, `${name.en} is not given.`),
  expected: null,
  found: null,
  where: { figure },
  remedy: said(`报送前填写${name.zh}。`, `Enter ${name.en} before the report is submitted.`),
});

const NO_SCAN: FindingDraft = {
  message: said('未附加盖公章的扫描件。', 'No scan with the department’s stamp is attached.'),
  expected: null,
  found: null,
  where: {},
  remedy: said(
    '打印自评表和报告，签字盖章后扫描，在佐证材料中上传，类别选“盖章扫描件”。',
    'Print the forms and the report, have them signed and stamped, and attach the scan as “stamped scan”.',
  ),
};
