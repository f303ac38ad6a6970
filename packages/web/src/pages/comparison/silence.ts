import { type Bilingual, said } from '@jiping/domain/language';
import type { ComparedCell, ComparedRow } from './compared-rows.ts';
import type { Column } from './comparison.query.ts';
import { reasonWords, stateWords, texts } from './texts.ts';

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

/** A sentence for each column in which nobody has a value; one for a whole year of which nothing is accepted. */
export function emptySentences(rows: readonly ComparedRow[], columns: readonly Column[]): readonly Bilingual[] {
  if (rows.length === 0) return [];
  const places = columns.map((column, place) => ({ ...column, place }));
  const silent = places.filter(({ place }) => rows.every(({ cells }) => cells[place]?.value === null));
  return [...Map.groupBy(silent, ({ fiscalYear }) => fiscalYear)].flatMap(([year, own]) => {
    const isWhole = own.length === places.filter(({ fiscalYear }) => fiscalYear === year).length;
    const isPending = own.every(({ place }) => rows.every(({ cells }) => cells[place]?.reason === 'NOT_ACCEPTED'));
    if (isWhole && isPending) return [texts.emptyYear(year)];
    return own.map(({ label, place }) => {
      const why = reasonsOf(rows, place);
      return said(texts.emptyColumn(label, year, why.zh).zh, texts.emptyColumn(label, year, why.en).en);
    });
  });
}
