import { said } from '../../language/index.ts';
import { addDecimals, compareDecimals } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { type Quantity, type SectionText, textsOf } from '../text/section-text.ts';
import { quantitiesWithin, type Span, sentencesOf } from '../text/sentences.ts';
import { onWords } from '../text/text-finding.ts';

const PERSONS = new Set(['人', '个', '名', '']);
/** Kinds of posts and of pay: what a total of posts or staff is divided into. */
const KIND_OF_STAFF =
  /(?:行政|事业|工勤|参公|公益|机关|全额|差额|自收自支|公务员|津补贴|绩效工资|合同制|聘用|专技|管理岗|后勤)[^，。；、\d]{0,14}$/;
const SPEAKS_OF = /编制|在职|实有|在编|人员/;
/** Hired and retired people are counted beside those in post. */
const BESIDE = /退休|离退|遗属|临聘|劳务派遣|公益性岗位/;

/** Asks for a reason and does not block: 其中 may name only some of the kinds. */
export const staffComposition: Check = {
  code: 'STF-03',
  title: said('编制和在职人数等于各类之和', 'Posts and staff are the sum of their kinds'),
  explanation: said(
    '编制数等于行政、事业、工勤等各类编制之和；在职人数等于各类人员之和。',
    'Posts are the sum of administrative, institutional and service posts; staff are the sum of their kinds.',
  ),
  source: '部门决算人员情况表',
  severity: 'explain',
  needs: ['sections'],
  check(input) {
    const judged = divisionsTold(input, { speaksOf: SPEAKS_OF, kind: KIND_OF_STAFF, beside: BESIDE });
    return judged.length === 0 ? { lacks: ['sections'] } : { findings: judged.flatMap(({ doubt }) => doubt ?? []) };
  },
};

export interface Judged {
  readonly doubt: FindingDraft | null;
}

/** What a total of people is divided into. */
export interface Division {
  /** Words that say what the total counts, shortly before it. */
  readonly speaksOf: RegExp;
  /** Words that stand directly before the number of a part. */
  readonly kind: RegExp;
  /** People counted beside the total: the list ends before them. */
  readonly beside?: RegExp;
  /** Both must be named among the parts for the division to be whole. */
  readonly both?: readonly [RegExp, RegExp];
}

/** How far before 其中 its total stands, and how far before a number the words that say what it counts. */
const TOTAL_WITHIN = 60;
const KIND_WITHIN = 20;

/** Each `…104人，其中行政编制41人，工勤编制3人，事业编制60人` of the report, judged. */
export const divisionsTold = (input: CheckInput, division: Division): readonly Judged[] =>
  textsOf(input).flatMap((text) => sentencesOf(text.plain).flatMap((sentence) => divided(text, sentence, division)));

function divided(text: SectionText, sentence: Span, division: Division): readonly Judged[] {
  const words = text.plain.slice(sentence.start, sentence.end);
  const divisions = [...words.matchAll(/其中/g)].map(({ index }) => sentence.start + index);
  return divisions.flatMap((at, index) => {
    const before = { start: Math.max(sentence.start, at - TOTAL_WITHIN), end: at };
    const total = quantitiesWithin(text, before).findLast(({ unit }) => PERSONS.has(unit));
    if (!total || !division.speaksOf.test(text.plain.slice(before.start, total.start))) return [];
    const parts = partsAfter(text, { start: at, end: divisions[index + 1] ?? sentence.end }, division);
    const named = text.plain.slice(at, parts.at(-1)?.start ?? at);
    const known = [total, ...parts].every(({ value }) => value !== null);
    const isWhole = division.both === undefined || division.both.every((one) => one.test(named));
    return parts.length < 2 || !known || !isWhole ? [] : [{ doubt: doubtAbout(text, total, parts) }];
  });
}

/** The counts of kinds that follow one another; the list ends with the first count of something else. */
function partsAfter(text: SectionText, list: Span, { kind, beside }: Division): readonly Quantity[] {
  const following = quantitiesWithin(text, list);
  const end = following.findIndex(({ start, unit }) => {
    const before = text.plain.slice(Math.max(list.start + 2, start - KIND_WITHIN), start);
    return !PERSONS.has(unit) || !kind.test(before) || beside?.test(before);
  });
  return end < 0 ? following : following.slice(0, end);
}

function doubtAbout(text: SectionText, total: Quantity, parts: readonly Quantity[]): FindingDraft | null {
  const numbers = parts.flatMap(({ value }) => value ?? []);
  const last = parts.at(-1);
  if (total.value === null || !last || numbers.length < parts.length) return null;
  const sum = addDecimals(...numbers);
  if (compareDecimals(sum, total.value) === 0) return null;
  return onWords(text, {
    start: total.start,
    end: last.end,
    expected: same(`${sum} 人`),
    message: said(
      `各类合计 ${numbers.join(' + ')} = ${sum} 人，与总数 ${total.value} 人不符。`,
      `The kinds come to ${numbers.join(' + ')} = ${sum}; the total stated is ${total.value}.`,
    ),
    remedy: said(
      '对照编制批复和人员表核对总数和各类人数。',
      'Check total and kinds with the approved quota and the staff table.',
    ),
  });
}
