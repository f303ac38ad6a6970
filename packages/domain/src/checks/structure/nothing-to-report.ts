import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { isZero, ZERO } from '../../money/index.ts';
import { type SectionTemplate, textSections } from '../../templates/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan, nameOf, same } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';

/** How a section says that there is nothing: “我单位无政府性基金。”, “本年度没有发生”, “不涉及”, or just “无。”. */
const SAYS_NOTHING =
  /(?:^|[\n：:，,。；])[ \u3000]*无[ ]?(?:[。；]|$)|(?:单位|部门|年度?|局|委|办|我|均|暂|也)[^，。；\n\d]{0,6}(?:无(?!法|论|疑)|没有|未发生|未安排|不涉及)|不涉及|没有发生/;

export const nothingToReport: Check = {
  code: 'STR-07',
  title: said('无此项支出的写明“无”，数据与文字一致', 'Where there is nothing, text and figure both say so'),
  explanation: said(
    '政府性基金、国有资本经营、社会保险基金等部分，没有的应写明“无”，数据登记为不适用或 0；文字写“无”而数据不为 0，或有数据而文字写“无”，都须核对。',
    'Sections on government funds, state capital and social insurance say “none” where there is none, and the figure is not applicable or 0.',
  ),
  source: '预决算公开审核规则；公开报告常见错误',
  severity: 'explain',
  needs: ['sections', 'fund.government', 'fund.stateCapital', 'fund.socialInsurance'],
  check(input) {
    const texts = textsOf(input);
    const optional = textSections(input.template).filter((section) => section.nothingToReport);
    const judged = optional.flatMap((section) => {
      const text = texts.find(({ section: { key } }) => key === section.key);
      return text && text.plain.trim() !== '' ? [judge(input, section, text)] : [];
    });
    return judged.length > 0 ? { findings: judged.flat() } : { lacks: ['sections'] };
  },
};

function judge(
  input: CheckInput,
  section: SectionTemplate,
  { name, plain, quantities }: SectionText,
): readonly FindingDraft[] {
  const [code] = section.figures;
  if (code === undefined) return [];
  const label = nameOf(input, code);
  const value = effectiveFigure(input, code);
  const amount = amountOf(value);
  const none = SAYS_NOTHING.test(plain);
  const where = { section: name, figure: code };
  if (none && amount !== null && !isZero(amount)) {
    return [
      {
        message: said(
          `文字写明无${label.zh}，但填报 ${inWan(amount)} 万元。`,
          `The text says there is no ${label.en}, but ${inWan(amount)} 万元 is recorded.`,
        ),
        expected: same('0.00 万元'),
        found: same(`${inWan(amount)} 万元`),
        where,
        remedy: said('核对后改正文字或数据，使两者一致。', 'Check, and correct the text or the figure.'),
        fix: { figure: code, amount: ZERO },
      },
    ];
  }
  const stated = quantities.some((quantity) => quantity.unit.endsWith('元') || quantity.unit === '万');
  if (value.state === 'notApplicable' && stated && !none) {
    return [
      {
        message: said(
          `${label.zh}登记为不适用，但文字写有金额。`,
          `${label.en} is recorded as not applicable, but the text states amounts.`,
        ),
        expected: null,
        found: null,
        where,
        remedy: said(
          '有此项支出的，填写金额；金额属于其他预算的，移到相应部分，本部分写明“无”。',
          'Enter the amount where there is one; move amounts of another budget to their section and say “none” here.',
        ),
      },
    ];
  }
  if (none || stated || (amount !== null && !isZero(amount))) return [];
  return [
    {
      message: said(
        `“${section.heading.zh}”既没有金额，也没有写明“无”。`,
        `“${section.heading.en}” states no amount and does not say that there is none.`,
      ),
      expected: section.nothingToReport ?? null,
      found: null,
      where,
      remedy: said(
        `没有此项支出的，写明“${section.nothingToReport?.zh ?? '无'}”。`,
        `Where there is none, say “${section.nothingToReport?.en ?? 'none'}”.`,
      ),
    },
  ];
}
