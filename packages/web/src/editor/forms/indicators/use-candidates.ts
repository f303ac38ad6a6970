import { type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import { readReport } from '@jiping/domain/reading';
import { useMemo, useSyncExternalStore } from 'react';
import { chipText } from '../../document/chip.ts';
import type { Desk } from '../../record/desk.ts';
import { useDesk } from '../../record/desk-context.tsx';
import { type FoundCount, foundCount, openCandidates } from './candidate-rows.ts';
import type { IndicatorPlace } from './library-rows.ts';

/** The section in which a report gives account of its results. */
const RESULTS = 'performance';
const NONE: readonly FoundCount[] = [];

/** The counts in the account of results that no indicator has taken up yet; of the department's own indicators only. */
export function useCandidates(place: IndicatorPlace, wanted: boolean): readonly FoundCount[] {
  const { desk } = useDesk();
  const slot = desk.section(RESULTS);
  const words = useSyncExternalStore(
    (listener) => slot?.onChange(listener) ?? (() => undefined),
    () => slot?.document,
  );
  const isWanted = wanted && words !== undefined && place.list === 'indicators';
  const read = useMemo(() => (isWanted && words ? candidatesIn(desk, words) : NONE), [desk, isWanted, words]);
  return openCandidates(read, desk.board.complete, place);
}

/** Reads the section as it would stand in the report, with its heading. */
function candidatesIn(desk: Desk, words: NarrativeDocument): readonly FoundCount[] {
  const section = desk.template.outline.find(({ key }) => key === RESULTS);
  if (!section) return NONE;
  const { text } = plainText(words, (chip) => chipText(desk.board, chip));
  const source = `${section.number}${section.heading.zh}\n${text}`;
  return readReport(source, desk.template).candidates.map((candidate) => foundCount(candidate, source));
}
