import { said } from '../../language/index.ts';
import { add, agree, compare, isCanonicalMoney, type Money, money } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { inWan, shownAmount } from '../figure-words.ts';
import { PROJECT_FORM_NEEDS, projectFormsBegun } from '../forms/project-form.ts';
import { lookInto, together } from '../known-figures.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { quantitiesWithin, type Span, sentencesOf } from '../text/sentences.ts';
import { onWords } from '../text/text-finding.ts';

const TOTAL = 'expenditure.project';

export const listedProjects: Check = {
  code: 'ARI-08',
  title: said('项目支出等于所列项目之和，分项与合计一致', 'Project expenditure is the sum of the projects listed'),
  explanation: said(
    '正文所列各项目支出之和应等于项目支出总额；一个项目分为下拨乡镇和机关支出的，两部分之和应等于该项目支出。',
    'The projects listed add up to project expenditure; where one is split into transfers to towns and own spending, both add up to it.',
  ),
  source: '公开报告常见错误',
  severity: 'explain',
  needs: [TOTAL, 'sections', ...PROJECT_FORM_NEEDS],
  check: (input) =>
    together([
      // Once the projects have forms of their own, XRF-04 compares their sum.
      projectFormsBegun(input) ? { findings: [] } : sumOfProjects(input),
      { findings: textsOf(input).flatMap((text) => splits(input, text)) },
    ]),
};

function sumOfProjects(input: CheckInput): CheckOutcome {
  const outturns = input.projects.flatMap(({ outturn }) =>
    outturn !== null && isCanonicalMoney(outturn) ? [outturn] : [],
  );
  if (outturns.length === 0 || outturns.length < input.projects.length) return { lacks: ['projects'] };
  const record = lookInto(input);
  const total = record.amount(TOTAL);
  return record.conclude(() => {
    const sum = add(...outturns);
    if (agree(sum, total, money(input.template.checks.tolerances.amount))) return [];
    const working = `${outturns.map(inWan).join(' + ')} = ${inWan(sum)} 万元`;
    return [
      {
        message: said(
          `所列 ${outturns.length} 个项目合计 ${working}，与项目支出 ${inWan(total)} 万元不符。`,
          `The ${outturns.length} projects listed come to ${working}; project expenditure is ${inWan(total)} 万元.`,
        ),
        expected: shownAmount(sum),
        found: shownAmount(total),
        where: { figure: TOTAL },
        remedy: said(
          '核对有无漏列、重列的项目；下拨乡镇等分项不单独计入。',
          'See whether a project is left out or counted twice; parts of a project do not count again.',
        ),
      },
    ];
  });
}

/** `代表工作支出198.4万元，其中下拨到乡镇150万元，机关支出48.4万元`: towns and own spending are the whole. */
const TOWNS = /下拨/;
const OWN = /机关|本级/;
/** Amounts of a comparison are no parts. */
const CHANGES = /增加|减少|增长|下降|上年|同比/;

function splits(input: CheckInput, text: SectionText): readonly FindingDraft[] {
  return sentencesOf(text.plain).flatMap((sentence) => {
    const words = text.plain.slice(sentence.start, sentence.end);
    const at = words.indexOf('其中');
    const parts = at < 0 ? '' : words.slice(at);
    if (!TOWNS.test(parts) || !OWN.test(parts) || CHANGES.test(parts)) return [];
    return unequalSplit(input, text, sentence, sentence.start + at);
  });
}

function unequalSplit(input: CheckInput, text: SectionText, sentence: Span, at: number): readonly FindingDraft[] {
  const amounts = (span: Span) => quantitiesWithin(text, span).filter(({ unit }) => unit === '万元' || unit === '元');
  const whole = amounts({ start: sentence.start, end: at }).at(-1);
  const stated = amounts({ start: at, end: sentence.end });
  const parts: readonly Money[] = stated.flatMap(({ amount }) => amount ?? []);
  if (!whole?.amount || parts.length < stated.length || parts.length < 2) return [];
  const sum = add(...parts);
  if (agree(sum, whole.amount, money(input.template.checks.tolerances.amount))) return [];
  const relation = compare(sum, whole.amount) > 0 ? said('大于', 'more than') : said('小于', 'less than');
  return [
    onWords(text, {
      start: whole.start,
      end: sentence.end,
      expected: shownAmount(sum),
      message: said(
        `分项合计 ${parts.map(inWan).join(' + ')} = ${inWan(sum)} 万元，${relation.zh}该项目支出 ${inWan(whole.amount)} 万元。`,
        `The parts come to ${parts.map(inWan).join(' + ')} = ${inWan(sum)} 万元, ${relation.en} the project’s ${inWan(whole.amount)} 万元.`,
      ),
      remedy: said('核对下拨数和机关支出数。', 'Check the transfers and the own spending.'),
    }),
  ];
}
