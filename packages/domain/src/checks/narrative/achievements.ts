import { said } from '../../language/index.ts';
import { compareDecimals, type Decimal, decimalsAgree } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { indicatorsOf, type Row } from '../rows.ts';
import { type Quantity, type SectionText, textsOf } from '../text/section-text.ts';
import { quantitiesWithin, type Span, sentencesOf, withoutAsides } from '../text/sentences.ts';

const SECTION = 'performance';

export const achievementsAsIndicators: Check = {
  code: 'XRF-07',
  title: said('绩效情况中的数量与指标实际值一致', 'Achievements told are the indicators’ actual values'),
  explanation: said(
    '正文“部门整体支出绩效情况”写到的次数、件数、人次、比率等，应与自评表同名指标的实际完成值一致；写“余”“以上”的不大于实际完成值。',
    'What the report tells of achievements is the actual value of the indicator of that name; “more than” so many is no more than the actual value.',
  ),
  source: '公开报告常见错误（文表一致）',
  severity: 'explain',
  needs: ['sections', 'indicators', 'indicators.*.actual'],
  check(input) {
    const text = textsOf(input).find(({ section: { key } }) => key === SECTION);
    const indicators = indicatorsOf(input).flatMap((row) => counted(row) ?? []);
    if (!text || indicators.length === 0) {
      return { lacks: [...(text ? [] : ['sections']), ...(indicators.length === 0 ? ['indicators'] : [])] };
    }
    const plain = withoutAsides(text.plain);
    const sentences = sentencesOf(plain);
    const told = indicators.flatMap((indicator) => toldOf(text, plain, sentences, indicator));
    // Where the text speaks of none of them, nothing was compared.
    if (told.length === 0) return { lacks: ['sections'] };
    return { findings: told.flatMap(({ indicator, quantity }) => contradiction(input, text, indicator, quantity)) };
  },
};

/** An indicator whose actual value is a number with a unit, and what the text would call it. */
interface Counted {
  readonly row: Row;
  readonly words: string;
  readonly unit: string;
  readonly actual: Decimal;
}

/** `接待查档人次` is told as `接待查档3260人次`: the word that says it is a number may be left out. */
const COUNT_WORD = /(?:数量|人次|人数|件数|次数|场次|卷数|册数|份数|户数|总数|个数|项目数|总量|数|量)$/;
/** Names shorter than this are found where something else is meant. */
const SHORTEST = 3;

function counted(row: Row): Counted | null {
  const [name, unit, actual] = [row.text('name'), row.text('unit'), row.number('actual')];
  if (name === null || unit === null || actual === null) return null;
  const words = name
    .replace(/[（(].*$/, '')
    .trim()
    .replace(COUNT_WORD, '');
  return [...words].length < SHORTEST ? null : { row, words, unit, actual };
}

interface Told {
  readonly indicator: Counted;
  readonly quantity: Quantity;
}

/** The number follows the name at once, with few words between and no other thing named. */
const BETWEEN = /^(?:数量|人次|数|量)?(?:共计?|总计|累计|达到?|为|约|近|超过|超|突破|了)*[ ]?$/;

/** Each `<name><number><unit>` of the section. */
function toldOf(text: SectionText, plain: string, sentences: readonly Span[], indicator: Counted): readonly Told[] {
  if (!plain.includes(indicator.words)) return [];
  return sentences.flatMap((sentence) =>
    placesOf(indicator.words, plain, sentence).flatMap((end): readonly Told[] => {
      const [quantity] = quantitiesWithin(text, { start: end, end: sentence.end });
      if (!quantity || quantity.value === null || !BETWEEN.test(plain.slice(end, quantity.start))) return [];
      return unitOf(text, quantity) === indicator.unit ? [{ indicator, quantity }] : [];
    }),
  );
}

/** Where the words end, each time they stand in the sentence. */
function placesOf(words: string, plain: string, { start, end }: Span): readonly number[] {
  const places: number[] = [];
  for (let at = plain.indexOf(words, start); at >= 0 && at < end; at = plain.indexOf(words, at + words.length)) {
    places.push(at + words.length);
  }
  return places;
}

/** The unit as read, else the characters behind the number. */
const unitOf = ({ plain }: SectionText, { unit, end }: Quantity): string =>
  unit !== ''
    ? unit
    : (/^[余多]?([\u4e00-\u9fff]{1,2})(?=[，。；、）\n]|$)/.exec(plain.slice(end, end + 4))?.[1] ?? '');

/** `3200余人次`, `98%以上`, `超过3200人次`: at least; `近3300人次`, `约3300人次`: nearly, which nobody can check. */
function kindOf({ plain }: SectionText, { start, end }: Quantity): 'exact' | 'atLeast' | 'about' {
  const before = plain.slice(Math.max(0, start - 3), start);
  if (/[近约]$/.test(before) || /^(?:左右|上下)/.test(plain.slice(end, end + 2))) return 'about';
  const isAtLeast =
    /(?:超过|超|突破)$/.test(before) ||
    /[余多]/.test(plain.slice(start, end)) ||
    /^(?:[余多]|以上)/.test(plain.slice(end, end + 2));
  return isAtLeast ? 'atLeast' : 'exact';
}

function contradiction(
  { template }: CheckInput,
  text: SectionText,
  { row, unit, actual }: Counted,
  quantity: Quantity,
): readonly FindingDraft[] {
  const { value, start, end } = quantity;
  const kind = kindOf(text, quantity);
  if (value === null || kind === 'about') return [];
  const tolerance = unit === '%' ? template.checks.tolerances.rate : '0';
  const agrees = decimalsAgree(value, actual, tolerance);
  if (agrees || (kind === 'atLeast' && compareDecimals(value, actual) < 0)) return [];
  const found = text.section.text.slice(start, end);
  return [
    {
      message: said(
        `正文写“${found}”，指标${row.name.zh}的实际完成值为 ${actual}${unit}。`,
        `The text says “${found}”; the actual value of ${row.name.en} is ${actual}${unit}.`,
      ),
      expected: same(`${actual}${unit}`),
      found: same(found),
      where: { section: text.name, figure: row.code('actual'), start, end },
      remedy: said(
        '对照统计台账核对后统一；口径或时间不同的，在正文写明。',
        'Check with the records and write one value; where another period or scope is meant, say so in the text.',
      ),
    },
  ];
}
