import { type ComparedValue, labelOf, unitOf } from '@jiping/domain/comparison';
import type { Language } from '@jiping/domain/language';
import type { DepartmentComparisonType } from './comparison.type.ts';
import type { ComparisonQuestion } from './comparison-question.ts';
import type { Found, Note } from './found.ts';
import { NOT_ASKED, NOTHING_TO_COMPARE, PEERS_NOT_DISCLOSED, PEERS_ROUNDED } from './notes.ts';
import { unusedIndicators } from './unused-indicators.ts';

const known = new WeakMap<Found, Map<Language, DepartmentComparisonType>>();

/** What was found as flat lists: row × columns + column; laid out once for all who are told the same. */
export function laidOut(question: ComparisonQuestion, found: Found, language: Language): DepartmentComparisonType {
  const before = known.get(found) ?? new Map<Language, DepartmentComparisonType>();
  const answer = before.get(language) ?? inLists(question, found, language);
  known.set(found, before.set(language, answer));
  return answer;
}

function inLists({ columns }: ComparisonQuestion, found: Found, language: Language): DepartmentComparisonType {
  const { rows, peers } = found;
  const distributions = columns.map((_, place) => peers?.distributions[place] ?? null);
  const cells = rows.flatMap(({ values }) => values);
  const rank = ({ value }: ComparedValue, place: number): string | null => {
    const column = place % columns.length;
    return value === null || !peers || distributions[column] === null ? null : peers.percentile(value, column);
  };
  const notes = [
    ...found.notes,
    ...notesOn(found, cells, distributions),
    ...unusedIndicators(columns, found.rows, distributions),
  ];
  return {
    rows,
    columns: columns.map(({ measure, fiscalYear }, place) => ({
      measure: measure.code,
      label: labelOf(measure)[language],
      unit: unitOf(measure)[language],
      fiscalYear,
      kind: measure.comparable.kind,
      direction: measure.comparable.direction,
      per: measure.per,
      peers: distributions[place] ?? null,
    })),
    values: cells.map(({ value }) => value),
    states: cells.map(({ state }) => state),
    reasons: cells.map(({ reason }) => reason),
    percentiles: cells.map(rank),
    peerGroup: distributions.some((one) => one !== null) ? (peers?.group[language] ?? null) : null,
    hiddenRows: found.hiddenRows,
    asOf: found.asOf,
    notes: notes.map(({ code, text }) => ({ code, text: text[language] })),
  };
}

function notesOn(
  { rows, peers }: Found,
  cells: readonly ComparedValue[],
  distributions: readonly unknown[],
): readonly Note[] {
  const isUnnamed = peers?.unnamed === true && rows.length > 0;
  const isHidden = isUnnamed && distributions.includes(null);
  const isRounded = isUnnamed && distributions.some((one) => one !== null);
  return [
    ...(rows.length === 0 ? [NOTHING_TO_COMPARE] : []),
    ...(isHidden ? [PEERS_NOT_DISCLOSED] : []),
    ...(isRounded ? [PEERS_ROUNDED] : []),
    ...(cells.some(({ reason }) => reason === 'notAsked') ? [NOT_ASKED] : []),
  ];
}
