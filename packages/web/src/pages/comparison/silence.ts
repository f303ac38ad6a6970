import { REASON_WORDS, STATE_WORDS } from '@jiping/domain/comparison';
import { type Bilingual, said } from '@jiping/domain/language';
import type { FigureState } from '../../api/generated/schema-words.ts';
import type { ComparedCell, ComparedRow } from './compared-rows.ts';
import type { Column, Reason } from './comparison.query.ts';
import { texts } from './texts.ts';

const reasonWords: Readonly<Record<Exclude<Reason, 'PARTIAL'>, Bilingual>> = {
  NOT_ACCEPTED: REASON_WORDS.notAccepted,
  EXEMPTED: REASON_WORDS.exempted,
  NOT_ASKED: REASON_WORDS.notAsked,
  NOT_STATED: REASON_WORDS.notStated,
  NOT_USED: REASON_WORDS.notUsed,
  NOT_REVIEWED: REASON_WORDS.notReviewed,
  SEVERAL_SCORES: REASON_WORDS.severalScores,
  ZERO_DENOMINATOR: REASON_WORDS.zeroDenominator,
  DIVISOR_UNKNOWN: REASON_WORDS.divisorUnknown,
};

const stateWords: Readonly<Record<Exclude<FigureState, 'KNOWN'>, Bilingual>> = {
  MASKED: STATE_WORDS.masked,
  NOT_APPLICABLE: STATE_WORDS.notApplicable,
  MISSING: STATE_WORDS.missing,
};

/** Why a cell has no value, in words; null where it has one. */
export function silenceOf({ state, value, reason }: ComparedCell): Bilingual | null {
  if (value !== null) return null;
  if (reason && reason !== 'PARTIAL') return reasonWords[reason];
  return stateWords[state === 'KNOWN' ? 'MISSING' : state];
}

/** The reasons of a column in which nobody has a value, each once: `未通过、不公开`. */
function reasonsOf(rows: readonly ComparedRow[], place: number): Bilingual {
  const reasons = rows.flatMap(({ cells }) => {
    const cell = cells[place];
    return (cell && silenceOf(cell)) ?? [];
  });
  const once = [...new Map(reasons.map((reason) => [reason.zh, reason])).values()];
  return said(once.map(({ zh }) => zh).join('、'), once.map(({ en }) => en.toLowerCase()).join(', '));
}

const OF_NO_YEAR: readonly (Reason | null)[] = ['NOT_ACCEPTED', 'EXEMPTED'];

/** Indicators that nobody shown uses in any year: the server says so in one sentence (`INDICATOR_NOT_USED`). */
function unusedMeasures(rows: readonly ComparedRow[], columns: readonly Column[]): ReadonlySet<string> {
  const places = columns.map(({ measure }, place) => ({ measure, place }));
  const byMeasure = Map.groupBy(places, ({ measure }) => measure);
  const unused = [...byMeasure].filter(([, own]) => {
    const reasons = rows.flatMap(({ cells }) => own.map(({ place }) => cells[place]?.reason ?? null));
    const telling = reasons.filter((reason) => !OF_NO_YEAR.includes(reason));
    return telling.length > 0 && telling.every((reason) => reason === 'NOT_USED');
  });
  return new Set(unused.map(([measure]) => measure));
}

/** A sentence for the years of which nothing is accepted, and one for each other column in which nobody has a value. */
export function emptySentences(rows: readonly ComparedRow[], columns: readonly Column[]): readonly Bilingual[] {
  if (rows.length === 0) return [];
  const places = columns.map((column, place) => ({ ...column, place }));
  const isPending = ({ place }: { place: number }) =>
    rows.every(({ cells }) => cells[place]?.reason === 'NOT_ACCEPTED');
  const byYear = Map.groupBy(places, ({ fiscalYear }) => fiscalYear);
  const pending = [...byYear].flatMap(([year, own]) => (own.every(isPending) ? [year] : []));
  const unused = unusedMeasures(rows, columns);
  const silent = places.filter(
    ({ place, fiscalYear, measure }) =>
      !pending.includes(fiscalYear) &&
      !unused.has(measure) &&
      rows.every(({ cells }) => (cells[place]?.value ?? null) === null),
  );
  return [
    ...(pending.length > 0 ? [texts.emptyYears(pending)] : []),
    ...silent.map(({ label, fiscalYear, place }) => {
      const why = reasonsOf(rows, place);
      return said(texts.emptyColumn(label, fiscalYear, why.zh).zh, texts.emptyColumn(label, fiscalYear, why.en).en);
    }),
  ];
}
