import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { same } from '../figure-words.ts';
import { textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

/** `经费,12` — is it the clause that ends, or the number that goes on? — and `1，250.80`. */
const BEFORE_DIGIT = /(?<=[\u4e00-\u9fff）”]),(?=[ ]?\d)/g;
const WITHIN_NUMBER = /(?<![\d.])\d{1,3}(?:，\d{3})+(?:\.\d+)?(?=[ ]?(?:[万亿元]|$))/g;

export const commas: Check = {
  code: 'NUM-08',
  title: said('逗号不与数字混淆', 'Commas are not taken for part of numbers'),
  explanation: said(
    '汉字句中数字前用英文逗号，或千分位用中文逗号，容易把两个数读成一个、一个数读成两个。',
    'A Latin comma before a digit in a Chinese sentence, or a Chinese comma between thousands, makes one number of two or two of one.',
  ),
  source: '预决算公开审核规则',
  severity: 'hint',
  needs: ['sections'],
  check: (input) => ({
    findings: textsOf(input).flatMap((text) => [
      ...[...text.plain.matchAll(BEFORE_DIGIT)].map(({ index }) =>
        onWords(text, {
          start: index,
          end: index + 1,
          expected: same('，'),
          message: said(
            '数字前的英文逗号易被误读为千分位。',
            'The Latin comma before a digit may be read as a thousands mark.',
          ),
          remedy: said('改为中文逗号“，”。', 'Write the Chinese comma “，”.'),
        }),
      ),
      ...[...text.plain.matchAll(WITHIN_NUMBER)].map(({ 0: words, index }) =>
        onWords(text, {
          start: index,
          end: index + words.length,
          expected: same(words.replaceAll('，', ',')),
          message: said(
            `“${words}”的千分位用了中文逗号，易被读成两个数。`,
            `“${words}” has a Chinese comma between thousands and may be read as two numbers.`,
          ),
          remedy: said(`改为“${words.replaceAll('，', '')}”。`, `Write “${words.replaceAll('，', '')}”.`),
        }),
      ),
    ]),
  }),
};
