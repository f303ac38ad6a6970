import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { DraftShelf, KeptDraft } from './autosave.ts';

/** Who types in what: drafts of one person never appear to another on the same computer. */
export interface DraftPlace {
  readonly user: string;
  readonly evaluation: string;
  /** A section's key, or `figures`. */
  readonly part: string;
}

export interface FoundDraft<D> extends KeptDraft<D> {
  readonly key: string;
  readonly part: string;
  /** When it was kept, milliseconds since 1970. */
  readonly keptAt: number;
}

interface StoredDraft extends KeptDraft<unknown> {
  readonly keptAt: number;
}

let opened: UseStore | null = null;
const store = (): UseStore => {
  opened ??= createStore('jiping-drafts', 'drafts');
  return opened;
};

/** One browser tab: two tabs of one person must not overwrite each other's drafts. */
const TAB = Math.random().toString(36).slice(2, 10);

const keyOf = (place: DraftPlace, base: number): string =>
  [place.user, place.evaluation, place.part, base, TAB].map((piece) => encodeURIComponent(piece)).join('/');

/**
 * The shelf of one part of one evaluation in this browser's IndexedDB. `adopted` is the key of a draft found from an earlier
 * visit: it goes once the same words lie under this tab's own key, or are saved.
 */
export function draftShelf<D>(place: DraftPlace, adopted: string | null = null): DraftShelf<D> {
  const drafts = store();
  let lastKey = adopted;
  return {
    async keep(kept) {
      const key = keyOf(place, kept.base);
      await set(key, { ...kept, keptAt: Date.now() } satisfies StoredDraft, drafts);
      if (lastKey !== null && lastKey !== key) await del(lastKey, drafts);
      lastKey = key;
    },
    async forget() {
      if (lastKey === null) return;
      await del(lastKey, drafts);
      lastKey = null;
    },
  };
}

/** What this person typed into this evaluation on this device and the server may not have, newest first. */
export async function draftsOf(user: string, evaluation: string): Promise<FoundDraft<unknown>[]> {
  const prefix = `${encodeURIComponent(user)}/${encodeURIComponent(evaluation)}/`;
  const all = await entries<string, StoredDraft>(store());
  return all
    .filter(([key]) => typeof key === 'string' && key.startsWith(prefix))
    .map(([key, draft]) => ({ ...draft, key, part: decodeURIComponent(key.split('/')[2] ?? '') }))
    .sort((left, right) => right.keptAt - left.keptAt);
}

export const forgetDraft = (key: string): Promise<void> => del(key, store());
