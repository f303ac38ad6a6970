import type { Template } from '../templates/index.ts';
import { type EnumeratorStyle, enumeratorAt } from './enumerators.ts';
import { type KnownHeadings, knownHeadingsOf } from './known-headings.ts';
import { NO_GAP, type PlainText } from './plain-text.ts';

/** A heading in the plain text: its number begins at `at`, its words end at `titleEnd`. */
export interface Heading {
  readonly at: number;
  readonly titleEnd: number;
  readonly title: string;
  readonly key: string | null;
}

interface Numbered extends Heading {
  readonly style: EnumeratorStyle;
  readonly ordinal: number;
  readonly startsLine: boolean;
  readonly exact: boolean;
  /** White space stands before its number: a part may begin there though the lines are lost. */
  readonly apart: boolean;
  /** The heading has its line (or its stretch between gaps) to itself and does not end as a sentence does. */
  readonly alone: boolean;
}

/** The parts of a report: top-level headings in order, and the sub-headings that say what a stretch of text is about. */
export interface Headings {
  readonly tops: readonly Heading[];
  readonly subs: readonly SubHeading[];
  /** Where numbers of headings and list items stand; a name never reaches over one. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Where headings that are followed by text on the same line end. */
  readonly titleEnds: ReadonlySet<number>;
  /** The same numbers in order. */
  readonly numbered: readonly { readonly at: number; readonly end: number }[];
}

/** `key` is null where a sub-heading of the same rank ends what the one before it was about. */
export interface SubHeading {
  readonly at: number;
  readonly titleEnd: number;
  readonly title: string;
  readonly key: string | null;
}

const LONGEST_TITLE = 40;
const SENIORITY: readonly EnumeratorStyle[] = ['part', 'han', 'hanBracket', 'digit', 'digitBracket', 'circled'];

/** Finds the headings whatever their numbering, in reports with a line for each as in those flattened to one line. */
export function headingsIn(plain: PlainText, template: Template): Headings {
  const known = knownHeadingsOf(template);
  const numbered = numberedIn(plain, known);
  const top = topStyle(numbered);
  const counted = top === null ? [] : topsOf(numbered, top);
  const keys = new Set(counted.map((heading) => heading.key));
  const tops = [...counted, ...unnumbered(plain, known).filter((heading) => !keys.has(heading.key))].sort(
    (left, right) => left.at - right.at,
  );
  return {
    tops,
    subs: subsOf(numbered, tops, known),
    numbers: new Map(numbered.map((heading) => [heading.at, heading.at + heading.numberLength])),
    titleEnds: new Set(
      numbered
        .filter((heading) => /(?:情况|概况|说明|职责|设置|构成)$/.test(heading.title))
        .map((heading) => heading.titleEnd),
    ),
    numbered: numbered.map((heading) => ({ at: heading.at, end: heading.at + heading.numberLength })),
  };
}

type Candidate = Numbered & { readonly numberLength: number };

function numberedIn(plain: PlainText, known: KnownHeadings): readonly Candidate[] {
  const { text, gap } = plain;
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    const before = at === 0 ? '\n' : text[at - 1]!;
    const startsLine = before === '\n' || before === '\t';
    if (!startsLine && gap[at] === NO_GAP && !/[。；:!?)]/.test(before)) continue;
    const number = enumeratorAt(text, at);
    if (number === null) continue;
    const title = titleAt(plain, at + number.length, known);
    found.push({
      at,
      numberLength: number.length,
      style: number.style,
      ordinal: number.ordinal,
      startsLine,
      apart: gap[at] !== NO_GAP,
      ...title,
      key: title.title === '' ? null : known.key(title.title),
      exact: title.title !== '' && known.exactKey(title.title) !== null,
    });
  }
  return found;
}

function titleAt(
  plain: PlainText,
  from: number,
  known: KnownHeadings,
): { titleEnd: number; title: string; alone: boolean } {
  const { text, gap } = plain;
  let end = from;
  while (end < text.length && end - from <= LONGEST_TITLE && text[end] !== '\n' && text[end] !== '\t') end++;
  const line = text.slice(from, end);
  const fits = end === text.length || text[end] === '\n' || text[end] === '\t';
  const sentence = /[。:；!?]/.exec(line);
  if (fits && (sentence === null || sentence.index === line.length - 1)) {
    if (/，.*\d|\d.*，/.test(line)) return { titleEnd: from, title: '', alone: false };
    const parted = partedTitle(plain, from, line);
    if (parted !== null) return { titleEnd: from + parted.length, title: parted, alone: true };
    return { titleEnd: end, title: line.replace(/[。:；，、]+$/, ''), alone: !/[；，。]$/.test(line) };
  }
  const start = known.startOf(line);
  for (let at = Math.max(start.length, 2); at <= line.length; at++) {
    const stops = /[。:；，]/.test(line[at] ?? '') || gap[from + at] !== NO_GAP || enumeratorAt(line, at) !== null;
    if (stops || (at === line.length && fits)) {
      return { titleEnd: from + at, title: line.slice(0, at), alone: !/[；，。]/.test(line[at] ?? '') };
    }
  }
  return start === ''
    ? { titleEnd: from, title: '', alone: false }
    : { titleEnd: from + start.length, title: start, alone: true };
}

/** A heading with its text on the same line, parted by one space: “十、其他需要说明的情况 无。”. */
function partedTitle({ gap }: PlainText, from: number, line: string): string | null {
  const gaps = [...line].flatMap((_, at) => (at > 0 && gap[from + at] !== NO_GAP ? [at] : []));
  const title = line.slice(0, gaps[0] ?? 0);
  return gaps.length === 1 && /(?:情况|概况|问题|措施|建议|说明)$/.test(title) ? title : null;
}

/** The numbering of the report's own parts: the most senior that carries some of the template's headings, else the one with most. */
function topStyle(numbered: readonly Candidate[]): EnumeratorStyle | null {
  const keysOf = (style: EnumeratorStyle): ReadonlyMap<string, number> => {
    const keys = new Map<string, number>();
    for (const heading of numbered) {
      if (heading.style === style && heading.key !== null && (heading.startsLine || heading.exact)) {
        keys.set(heading.key, Math.max(keys.get(heading.key) ?? 0, heading.exact ? 2 : 1));
      }
    }
    return keys;
  };
  const points = (style: EnumeratorStyle): number => [...keysOf(style).values()].reduce((sum, one) => sum + one, 0);
  const senior = SENIORITY.find((style) => keysOf(style).size > (style === 'han' ? 1 : 2));
  if (senior !== undefined) return senior;
  const [best] = SENIORITY.map((style) => [style, points(style)] as const).sort((left, right) => right[1] - left[1]);
  if (best !== undefined && best[1] > 0) return best[0];
  // Numbers alone make a part of a report only where they are the kind that parts have; lists and form rows are numbered too.
  const standing = (style: EnumeratorStyle) =>
    numbered.filter((one) => one.style === style && one.startsLine && one.alone);
  return (['part', 'han'] as const).find((style) => standing(style).length > 1) ?? null;
}

/** Numbers may skip (a part is missing) but a list that starts again inside a part is no new part. */
function topsOf(numbered: readonly Candidate[], style: EnumeratorStyle): readonly Heading[] {
  const tops: Heading[] = [];
  const seen = new Set<string>();
  let last = 0;
  for (const heading of numbered) {
    if (heading.style !== style || heading.title === '') continue;
    const goesOn = heading.ordinal > last;
    const placed =
      heading.startsLine ||
      (heading.exact && heading.alone) ||
      (heading.alone && goesOn && (heading.key !== null || (heading.apart && heading.ordinal === last + 1)));
    const accepted = goesOn
      ? placed && (heading.key !== null || heading.alone) && heading.ordinal <= last + 8
      : placed && heading.exact && !seen.has(heading.key!);
    if (!accepted) continue;
    tops.push({ at: heading.at, titleEnd: heading.titleEnd, title: heading.title, key: heading.key });
    if (heading.key !== null) seen.add(heading.key);
    last = heading.ordinal;
  }
  return tops;
}

/** Lines that are a heading of the template word for word, in reports without numbers. */
function unnumbered(plain: PlainText, known: KnownHeadings): readonly Heading[] {
  const found: Heading[] = [];
  let at = 0;
  for (const line of plain.text.split('\n')) {
    if (line.length > 3 && line.length <= LONGEST_TITLE && !line.includes('\t')) {
      const key = known.exactKey(line);
      if (key !== null && !found.some((one) => one.key === key))
        found.push({ at, titleEnd: at + line.length, title: line.replace(/[:。]+$/, ''), key });
    }
    at += line.length + 1;
  }
  return found;
}

function subsOf(numbered: readonly Candidate[], tops: readonly Heading[], known: KnownHeadings): readonly SubHeading[] {
  const topPlaces = new Set(tops.map((top) => top.at));
  const subs: SubHeading[] = [];
  let keyed: EnumeratorStyle | null = null;
  for (const heading of numbered) {
    if (topPlaces.has(heading.at)) {
      keyed = null;
      continue;
    }
    const key = heading.title === '' ? null : known.subKey(heading.title);
    if (key === null && heading.style !== keyed) continue;
    subs.push({ at: heading.at, titleEnd: heading.titleEnd, title: heading.title, key });
    if (key !== null) keyed = heading.style;
  }
  return subs;
}
