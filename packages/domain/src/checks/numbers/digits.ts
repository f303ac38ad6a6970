import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { plainText, type SectionText, textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

/** Letters that text recognition takes for digits: 40O万元, l20人. */
const LETTERS =
  /(?<![A-Za-z\d])(?:\d[\d,.]{0,16}[OoIl][\dOoIl.]{0,16}|[OoIl]\d[\dOoIl.]{0,16})(?=[ ]?(?:[万亿元%人个项件次]|$))/g;
const FULL_WIDTH = /[０-９][０-９．，％]*/g;

export const digitsUniform: Check = {
  code: 'NUM-04',
  title: said('数字用半角阿拉伯数字，不混入字母', 'Numbers are written in plain digits'),
  explanation: said(
    '全角数字和混入的字母 O、l 使数字无法识别和检索；读入时已规范处理并保留原文，正文应改正。',
    'Full-width digits and letters among digits cannot be read or searched; reading makes them uniform and keeps the original, the text is to be mended.',
  ),
  source: '公开报告常见错误',
  severity: 'hint',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap((text) => [...fullWidth(text), ...letters(text)]) }),
};

/** One finding a section: they come in dozens, and are mended together. */
function fullWidth(text: SectionText): readonly FindingDraft[] {
  const places = [...text.section.text.matchAll(FULL_WIDTH)];
  const [first] = places;
  if (!first) return [];
  const [words] = first;
  return [
    onWords(text, {
      start: first.index,
      end: first.index + words.length,
      expected: same(plainText(words)),
      message: said(
        `本部分有 ${places.length} 处全角数字，第一处为“${words}”。`,
        `The section has ${places.length} numbers in full-width digits; the first is “${words}”.`,
      ),
      remedy: said('统一改为半角数字。', 'Write them in plain digits.'),
    }),
  ];
}

function letters(text: SectionText): readonly FindingDraft[] {
  return [...text.plain.matchAll(LETTERS)].map(({ 0: words, index }) => {
    const meant = words.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
    return onWords(text, {
      start: index,
      end: index + words.length,
      expected: same(meant),
      message: said(
        `数字“${words}”中混入字母，疑为“${meant}”。`,
        `The number “${words}” has letters in it; “${meant}” is probably meant.`,
      ),
      remedy: said(`核对后改为“${meant}”。`, `Check it, and write “${meant}”.`),
    });
  });
}
