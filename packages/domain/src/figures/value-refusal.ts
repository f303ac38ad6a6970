import { type Bilingual, said } from '../language/index.ts';
import { type Decimal, isCanonicalMoney, isDecimal } from '../money/index.ts';
import type { FigureDefinition } from './figure-definition.ts';
import type { FigureKind, FigureValue } from './figure-value.ts';
import { isoDateOf } from './written-date.ts';

/** What is kept of a number before its point; a score has a column of its own in the evaluation. */
const WHOLE_DIGITS: Readonly<Partial<Record<FigureKind, number>>> = { count: 12, percent: 12, score: 4, measure: 12 };

/** The most characters of words whose definition says nothing. */
export const MOST_CHARACTERS = 2_000;

/**
 * Why `value` cannot be the value of a figure with that definition, as a sentence with the remedy; null where it can. A value that
 * is not known always can.
 */
export function valueRefusal(
  { kind, choices, most = MOST_CHARACTERS }: Pick<FigureDefinition, 'kind' | 'choices' | 'most'>,
  value: FigureValue,
): Bilingual | null {
  if (value.state !== 'known') return null;
  const isWords = 'text' in value && value.text.trim() !== '' && value.text.length <= most && isStorable(value.text);
  const isNumber =
    'number' in value && isDecimal(value.number) && wholeDigits(value.number) <= (WHOLE_DIGITS[kind] ?? 0);
  switch (kind) {
    case 'money':
      return 'amount' in value && isCanonicalMoney(value.amount)
        ? null
        : said('请填写金额（元），如 "1286420.00"。', 'give an amount in yuan, such as "1286420.00".');
    case 'count':
    case 'percent':
    case 'score':
      return isNumber ? null : said('请填写数字。', 'give a number.');
    case 'measure':
      return isNumber || isWords ? null : said('请填写数字、日期或文字。', 'give a number, a date or words.');
    case 'date':
      return isWords && isoDateOf(value.text) === value.text
        ? null
        : said('请填写日期，如 2021-12-31。', 'give a date such as 2021-12-31.');
    case 'choice':
      return isWords && choices?.some((choice) => choice.value === value.text)
        ? null
        : said('请从选项中选择。', 'choose one of the options.');
    case 'text':
      return isWords ? null : said(`请填写不超过 ${most} 字的文字。`, `give words, at most ${most} characters.`);
  }
}

const wholeDigits = (number: Decimal): number => number.replace(/^-?0*/, '').split('.')[0]!.length;

/** PostgreSQL keeps no NUL, and other control characters are no words. */
const isStorable = (text: string): boolean => !/[^\P{Cc}\t\n\r]/u.test(text);
