import {
  type FigureTable,
  figureIn,
  knownNumber,
  knownText,
  numberOf,
  rowFigure,
  textOf,
} from '@jiping/domain/figures';
import type { IndicatorCandidate } from '@jiping/domain/reading';
import type { RowFields } from '../book/new-rows.ts';
import { type IndicatorPlace, indicatorRows } from './library-rows.ts';
import { type MarkedSentence, quotedSentence, sentenceAround } from './sentence-around.ts';

/** A count of the narrative with the sentence that states it. */
export interface FoundCount extends IndicatorCandidate {
  readonly sentence: MarkedSentence;
}

/** A count that was read in `source`, with its sentence. */
export const foundCount = (candidate: IndicatorCandidate, source: string): FoundCount => ({
  ...candidate,
  sentence: sentenceAround(source, candidate.evidence.start, candidate.evidence.end),
});

/** Words that an indicator's name does not begin with: what was done stands in front of what was counted. */
const OPENING =
  /^(?:全年|本年度?|今年|年内|共计?|累计|先后|已|并|还|又|其中|同时|另外|新|组织开展|组织|开展了?|完成了?|举办了?|召开了?)+/;
/** Words that only lead to something. */
const IS_LEADING = new RegExp(`${OPENING.source}$`);
/** What stands between the thing and its number. */
const LINKING = /(?:了|共计?|达到?|约|近|超过?|等)+$/;

/** A count of the narrative as a row: “组织开展代表视察活动12次” → `代表视察活动`, 次, 12, with the words it rests on. */
export function rowOfCandidate(
  { text, count, unit, sentence }: FoundCount,
  { project }: IndicatorPlace = { list: 'indicators' },
): RowFields {
  return {
    ...(project !== undefined && { project: knownText(project) }),
    level1: knownText('output'),
    level2: knownText('quantity'),
    name: knownText(nameOf(text)),
    sign: knownText('atLeast'),
    unit: knownText(unit),
    ...(count !== null && { actual: knownNumber(String(count)) }),
    evidence: knownText(`自评报告：${quotedSentence(sentence, MOST)}`),
  };
}

/** So many characters of the report are quoted. */
const MOST = 190;

/** What was counted: the words before the number, without what only leads to it; empty where the text names nothing. */
export function nameOf(text: string): string {
  const before = text.replace(/[\d.*×Xx]+万?(?:余|多)?[^\d]*$/, '').replace(LINKING, '');
  const name = before.replace(OPENING, '').trim();
  if (name.length > 1) return name;
  return before.trim().length > 1 && !IS_LEADING.test(before.trim()) ? before.trim() : '';
}

/** The candidates that no row has taken up yet: same words as evidence, or same name. A number of nothing is no indicator. */
export function openCandidates(
  candidates: readonly FoundCount[],
  table: FigureTable,
  place: IndicatorPlace,
): readonly FoundCount[] {
  const rows = indicatorRows(table, place);
  const cellOf = (row: string, field: string) => figureIn(table, rowFigure(place.list, row, field));
  const named = new Set(rows.map((row) => textOf(cellOf(row, 'name')) ?? ''));
  // One sentence may state several counts: the words alone do not tell which of them a row has taken up.
  const isTaken = ({ text, count }: FoundCount) =>
    rows.some(
      (row) =>
        (textOf(cellOf(row, 'evidence')) ?? '').includes(text) &&
        (count === null || numberOf(cellOf(row, 'actual')) === String(count)),
    );
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const { text } = candidate;
    const name = nameOf(text);
    if (name === '' || seen.has(text)) return false;
    seen.add(text);
    return !named.has(name) && !isTaken(candidate);
  });
}
