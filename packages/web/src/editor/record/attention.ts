import type { FindingPlace } from '@jiping/domain/checks';
import { createStore } from '../../api/store.ts';

/** A place that the person wants to see. Each jump is a new object, so that the same place can be asked for twice. */
export interface Jump extends FindingPlace {
  /** The finding that led there, to be highlighted. */
  readonly finding?: string;
  /** The form to open; where there is none, the place is in the text. */
  readonly form?: string;
}

/** What the person looks at: panes follow it, and send it elsewhere. */
export const createAttention = () => ({
  /** The section being read or written. */
  section: createStore<string | null>(null),
  /** The form that stands in the middle instead of the text, as the address has it. */
  form: createStore<string | null>(null),
  /** The figure whose cell is chosen in the open form. */
  cell: createStore<string | null>(null),
  /** Key of the finding jumped to last. */
  finding: createStore<string | null>(null),
  jump: createStore<Jump | null>(null),
  /** The person wants to insert a figure at the caret of the section at hand; each wish is a new object. */
  inserting: createStore<object | null>(null),
});

export type Attention = ReturnType<typeof createAttention>;

/** Goes to a place of the report, and marks the finding it is about. */
export function goTo(attention: Attention, place: Jump): void {
  attention.finding.set(place.finding ?? null);
  if (place.section !== undefined && place.form === undefined) attention.section.set(place.section);
  attention.jump.set({ ...place });
}
