import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { isZero, ZERO } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan, nameOf, shownAmount } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

const FUND = 'fund.socialInsurance';
/** Functional classes 208, 210 and 221 of the general public budget, which clerks take for insurance funds. */
const FUNCTIONAL = /(?:社会保障[和与]就业|卫生健康|医疗卫生(?:与计划生育)?|住房保障|住房公积金)(?:支出)?/g;

export const insuranceFunds: Check = {
  code: 'FUN-01',
  title: said('社会保险基金部分不填功能科目支出', 'No functional spending among insurance funds'),
  explanation: said(
    '社会保障和就业（208）、卫生健康（210）、住房保障（221）支出属于一般公共预算，不是社会保险基金预算支出；不经办基金的单位，本部分应写“无”。',
    'Social security and employment, health and housing are classes of the general public budget, not insurance funds; a department that runs no fund says “none”.',
  ),
  source: '政府收支分类科目；公开报告常见错误',
  severity: 'explain',
  needs: ['sections', 'department', FUND],
  check(input) {
    const section = input.template.outline.find(({ figures }) => figures.includes(FUND));
    const text = textsOf(input).find(({ section: { key } }) => key !== null && key === section?.key);
    const findings = [...(text ? misplaced(text) : []), ...fundOfOthers(input)];
    return text || findings.length > 0 ? { findings } : { lacks: ['sections'] };
  },
};

/** One finding for the section: the classes are mended together. */
function misplaced(text: SectionText): readonly FindingDraft[] {
  const classes = [...text.plain.matchAll(FUNCTIONAL)];
  const stated = classes.filter(({ 0: words, index }) =>
    text.quantities.some(
      ({ start, unit }) => start >= index && start <= index + words.length + 8 && /[元万]/.test(unit),
    ),
  );
  const [first] = stated;
  const last = stated.at(-1);
  if (!first || !last) return [];
  const names = [...new Set(stated.map(([words]) => words.replace(/支出$/, '')))].join('、');
  return [
    onWords(text, {
      start: first.index,
      end: last.index + last[0].length,
      message: said(
        `${names}支出属于一般公共预算，不应填入社会保险基金预算支出。`,
        `${names} is spending of the general public budget, not of social insurance funds.`,
      ),
      remedy: said(
        '将这些支出移至“一般公共预算支出情况”；本单位不经办社会保险基金的，本部分写明“无”。',
        'Move it to the section on the general public budget; a department that runs no insurance fund says “none” here.',
      ),
    }),
  ];
}

function fundOfOthers(input: CheckInput): readonly FindingDraft[] {
  const amount = amountOf(effectiveFigure(input, FUND));
  if (input.department.runsInsuranceFunds || amount === null || isZero(amount)) return [];
  const name = nameOf(input, FUND);
  return [
    {
      message: said(
        `本单位不经办社会保险基金，${name.zh}填报 ${inWan(amount)} 万元。`,
        `The department runs no insurance fund, but ${inWan(amount)} 万元 is recorded as ${name.en}.`,
      ),
      expected: shownAmount(ZERO),
      found: shownAmount(amount),
      where: { figure: FUND },
      remedy: said(
        '核对资金性质；属于一般公共预算的，此处登记为“不适用”。',
        'Check what the money is; where it is of the general public budget, record “not applicable” here.',
      ),
      fix: { figure: FUND, amount: ZERO },
    },
  ];
}
