import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { MISSPELLINGS } from './misspellings.ts';

const MISSPELLED = new RegExp(Object.keys(MISSPELLINGS).join('|'), 'g');

/** Particles written twice, but for the words in which two stand together rightly: 为了了解, 目的的, 以及及时, 和和气气. */
const DOUBLED =
  /(?<!目)的的|了了(?![解却结])|和和(?![气谐睦平解美])|(?<![普涉])及及(?![时早格])|与与|对对(?![口方])|将将(?!军)|已已|在在(?![建岗职册编任])|为为(?![民主])|由由(?!于)|把把(?!关)|被被|从从(?!业)|并并(?![入购轨联])|而而|且且/g;

/** A word of two to four characters said twice: 工作工作. Numerals and 叠词 such as 一件一件 are not. */
const REPEATED = /(?![一二三四五六七八九十每逐个])([\u4e00-\u9fff]{2,4})\1(?!\1)/g;

const DOUBLE_PUNCTUATION = /[，、；：。,;]{2,}/g;
/** “一以贯之” that lost its first character. */
const LOST_BEGINNING = /(?<!一)以贯之/g;

export const wording: Check = {
  code: 'STR-12',
  title: said('无重复字词、重复标点和常见错别字', 'No doubled words or punctuation, no known misspellings'),
  explanation: said(
    '重复的字词和标点、常见错别字影响公文质量，公开前应改正。只列从不正确的写法，存疑的不报。',
    'Doubled words, doubled punctuation and known misspellings are mended before publication. Only what is never right is reported.',
  ),
  source: '预决算公开审核规则；公开报告常见错误',
  severity: 'hint',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap(slipsIn) }),
};

function slipsIn(text: SectionText): readonly FindingDraft[] {
  const { plain } = text;
  return [
    ...[...plain.matchAll(MISSPELLED)].map((match) => slip(text, match, MISSPELLINGS[match[0]] ?? '')),
    ...[...plain.matchAll(LOST_BEGINNING)].map((match) => slip(text, match, '一以贯之')),
    ...[...plain.matchAll(DOUBLED)].map((match) => slip(text, match, match[0].charAt(0))),
    ...[...plain.matchAll(REPEATED)].map((match) => slip(text, match, match[1] ?? '')),
    ...[...plain.matchAll(DOUBLE_PUNCTUATION)].map((match) => slip(text, match, match[0].at(-1) ?? '')),
  ].sort((left, right) => (left.where.start ?? 0) - (right.where.start ?? 0));
}

function slip({ name }: SectionText, match: RegExpExecArray, meant: string): FindingDraft {
  const [words] = match;
  return {
    message: said(`“${words}”疑为“${meant}”。`, `“${words}” is probably meant to be “${meant}”.`),
    expected: same(meant),
    found: same(words),
    where: { section: name, start: match.index, end: match.index + words.length },
    remedy: said(`核对后改为“${meant}”。`, `Check it, and write “${meant}”.`),
  };
}
