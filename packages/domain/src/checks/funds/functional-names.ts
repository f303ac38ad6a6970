import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';
import { FUNCTIONAL_CODES } from './functional-codes.ts';

const codeOf = new Map(FUNCTIONAL_CODES.flatMap(([code, ...names]) => names.map((name) => [name, code] as const)));
const nameOf = new Map(FUNCTIONAL_CODES.map(([code, name]) => [code, name] as const));
const longestFirst = [...codeOf.keys()].sort((left, right) => right.length - left.length);
const NAMES = longestFirst.join('|');
const CODE = '2\\d{2}(?:-?\\d{2}(?:-?\\d{2})?)?';

/** `2101102 事业单位医疗`, `“208社会保障和就业支出”`; and `事业单位医疗（项）（2101102）`, where the code has brackets of its own. */
const BEFORE = new RegExp(`(?<![\\d.-])(?<code>${CODE})[ \\u3000]?[-—:：、.]?[ \\u3000]?[“"]?(?<name>${NAMES})`, 'g');
const BEHIND = new RegExp(
  `(?<name>${NAMES})[”"]?(?:（[类款项]）)?[ \\u3000]?（(?:科目)?(?:编码|代码)?[：:]?[ ]?(?<code>${CODE})(?:[类款项])?）`,
  'g',
);

export const functionalNames: Check = {
  code: 'FUN-02',
  title: said('功能科目编码与名称一致', 'Functional codes and names belong together'),
  explanation: said(
    '正文写明支出功能分类科目编码的，编码与名称应与当年政府收支分类科目一致，如 210-11-02 为事业单位医疗。',
    'Where the text gives the code of a functional class, code and name are those of the classification: 210-11-02 is medical care of institutions.',
  ),
  source: '政府收支分类科目；预决算公开审核规则',
  severity: 'explain',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap(mismatches) }),
};

function mismatches(text: SectionText): readonly FindingDraft[] {
  const pairs = [...text.plain.matchAll(BEFORE), ...text.plain.matchAll(BEHIND)];
  return pairs
    .map(({ 0: words, index, groups }) => ({ words, index, code: plainCode(groups?.code), name: groups?.name ?? '' }))
    .filter(({ code, name }) => codeOf.get(name) !== code)
    .sort((left, right) => left.index - right.index)
    .map(({ words, index, code, name }) => {
      const right = codeOf.get(name) ?? '';
      const other = nameOf.get(code);
      const [zh, en] = other === undefined ? ['', ''] : [`，${code} 为${other}`, `; ${code} is ${other}`];
      return onWords(text, {
        start: index,
        end: index + words.length,
        expected: same(`${right} ${name}`),
        message: said(
          `“${name}”的科目编码应为 ${right}，写作 ${code}${zh}。`,
          `The code of ${name} is ${right}; ${code} is written${en}.`,
        ),
        remedy: said(
          '对照当年政府收支分类科目改正编码或名称。',
          'Correct the code or the name by the classification of the year.',
        ),
      });
    });
}

const plainCode = (code = ''): string => code.replaceAll('-', '');
