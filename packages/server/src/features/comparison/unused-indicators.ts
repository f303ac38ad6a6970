import { libraryIndicators } from '@jiping/domain/built-in';
import type { Reason } from '@jiping/domain/comparison';
import type { Column } from './comparison-question.ts';
import type { FoundRow, Note } from './found.ts';
import { indicatorNotUsed } from './notes.ts';

/** Of these a year says nothing, whatever is compared. */
const SILENT: readonly (Reason | null)[] = ['notAccepted', 'exempted'];

/** What is said of the indicators that no row uses in any year, each once; of years that are not accepted nothing can be said. */
export function unusedIndicators(
  columns: readonly Column[],
  rows: readonly FoundRow[],
  distributions: readonly unknown[],
): readonly Note[] {
  const places = columns.map((column, place) => ({ ...column, place }));
  return [...Map.groupBy(places, ({ measure }) => measure.comparable.code).values()].flatMap((own) => {
    const { source } = own[0]!.measure.comparable;
    if (source.from !== 'indicator') return [];
    const telling = rows
      .flatMap(({ values }) => own.map(({ place }) => values[place]?.reason ?? null))
      .filter((reason) => !SILENT.includes(reason));
    const isUnused = telling.length > 0 && telling.every((reason) => reason === 'notUsed');
    // What unnamed others use is some template's, even where no built-in library has it.
    const isKnown = libraryIndicators.has(source.library) || own.some(({ place }) => distributions[place] != null);
    return isUnused ? indicatorNotUsed(source.library, isKnown) : [];
  });
}
