import { type FigureTable, figureIn, knownNumber, knownText, rowFigure, textOf } from '@jiping/domain/figures';
import type { IndicatorCandidate } from '@jiping/domain/reading';
import type { RowFields } from '../book/new-rows.ts';
import { type IndicatorPlace, indicatorRows } from './library-rows.ts';

/** Words that an indicator's name does not begin with: what was done stands in front of what was counted. */
const OPENING =
  /^(?:全年|本年度?|今年|年内|共计?|累计|先后|已|并|还|又|其中|同时|另外|新|组织开展|组织|开展了?|完成了?|举办了?|召开了?)+/;
/** What stands between the thing and its number. */
const LINKING = /(?:了|共计?|达到?|约|近|超过?|等)+$/;

/** A count of the narrative as a row: “组织开展代表视察活动12次” → `代表视察活动`, 次, 12, with the words it rests on. */
export function rowOfCandidate(
  { text, count, unit }: IndicatorCandidate,
  { project }: IndicatorPlace = { list: 'indicators' },
): RowFields {
  return {
    ...(project !== undefined && { project: knownText(project) }),
    level1: knownText('output'),
    level2: knownText('quantity'),
    name: knownText(nameOf(text, unit)),
    sign: knownText('atLeast'),
    unit: knownText(unit),
    ...(count !== null && { actual: knownNumber(String(count)) }),
    evidence: knownText(`自评报告：“${text}”`.slice(0, MOST)),
  };
}

const MOST = 200;

/** What was counted: the words before the number, without what only leads to it. */
export function nameOf(text: string, unit: string): string {
  const before = text.replace(/[\d.*×Xx]+万?(?:余|多)?[^\d]*$/, '').replace(LINKING, '');
  const name = before.replace(OPENING, '').trim();
  if (name.length > 1) return name;
  return before.trim().length > 1 ? before.trim() : `数量（${unit}）`;
}

/** The candidates that no row has taken up yet: same words as evidence, or same name and count. */
export function openCandidates(
  candidates: readonly IndicatorCandidate[],
  table: FigureTable,
  place: IndicatorPlace,
): readonly IndicatorCandidate[] {
  const rows = indicatorRows(table, place);
  const said = new Set(rows.map((row) => textOf(figureIn(table, rowFigure(place.list, row, 'evidence'))) ?? ''));
  const named = new Set(rows.map((row) => textOf(figureIn(table, rowFigure(place.list, row, 'name'))) ?? ''));
  const seen = new Set<string>();
  return candidates.filter(({ text, unit }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return !named.has(nameOf(text, unit)) && ![...said].some((words) => words.includes(text));
  });
}
