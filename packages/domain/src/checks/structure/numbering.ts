import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { inChinese } from '../text/chinese-number.ts';
import { type Enumerator, enumeratorsIn, type NumberingStyle, numbered } from '../text/enumerators.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';

export const numberingContinuous: Check = {
  code: 'STR-10',
  title: said('序号连续', 'Headings and lists are numbered without gaps'),
  explanation: said(
    '同一级标题和列举的序号应连续，不缺号、不重号；“一是……二是……三是……”不漏“是”。',
    'Headings and items of one level count on without gaps and repetition.',
  ),
  source: '公开报告常见错误',
  severity: 'hint',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap(gapsIn) }),
};

const HEADINGS: ReadonlySet<NumberingStyle> = new Set(['一、', '（一）']);

/** Every style counts for itself; beginning again at one is a new list. */
function gapsIn(text: SectionText): readonly FindingDraft[] {
  const last = new Map<NumberingStyle, Enumerator>();
  return enumeratorsIn(text.plain).flatMap((item) => {
    const before = last.get(item.style);
    last.set(item.style, item);
    const expected = (before?.number ?? 0) + 1;
    // A section may be cut from the middle of a report: its first heading need not be number one.
    const mayBegin = before === undefined && HEADINGS.has(item.style);
    return mayBegin || item.number === 1 || item.number === expected ? [] : [doubtAbout(text, item, before, expected)];
  });
}

function doubtAbout(
  { name, plain }: SectionText,
  item: Enumerator,
  before: Enumerator | undefined,
  expected: number,
): FindingDraft {
  const [stands, wanted] = [numbered(item.style, item.number), numbered(item.style, expected)];
  const numerals = { expected: same(wanted), found: same(stands) };
  const lost =
    item.style === '一是' && item.number === expected + 1 && before ? withoutShi(plain, before, item, expected) : null;
  if (lost !== null) {
    return {
      message: said(`“${inChinese(expected)}”后漏写“是”。`, `“${inChinese(expected)}” lacks its 是.`),
      ...numerals,
      where: { section: name, start: lost, end: lost + inChinese(expected).length },
      remedy: said(`改为“${wanted}”。`, `Write “${wanted}”.`),
    };
  }
  const [zh, en] =
    item.number === before?.number
      ? [`序号“${stands}”重复。`, `The number “${stands}” is repeated.`]
      : before
        ? [
            `序号“${numbered(item.style, before.number)}”之后应为“${wanted}”，此处为“${stands}”。`,
            `After “${numbered(item.style, before.number)}” comes “${wanted}”; here it is “${stands}”.`,
          ]
        : [
            `序号应从“${wanted}”开始，此处为“${stands}”。`,
            `The numbers should begin at “${wanted}”; here it is “${stands}”.`,
          ];
  return {
    message: said(zh, en),
    ...numerals,
    where: { section: name, start: item.start, end: item.end },
    remedy: said('补上缺少的内容，或改正序号。', 'Add what is missing, or correct the number.'),
  };
}

/** Where `三` begins a clause between 二是 and 四是 without its 是; null where it does not. */
function withoutShi(plain: string, before: Enumerator, item: Enumerator, expected: number): number | null {
  const between = plain.slice(before.end, item.start);
  const at = [...between.matchAll(/(?<=[；;。，])[一二三四五六七八九十]{1,2}/g)].find(
    ([sign]) => sign === inChinese(expected),
  );
  return at ? before.end + at.index : null;
}
