import { createStore, get, set, type UseStore } from 'idb-keyval';
import { useEffect, useState } from 'react';
import type { OpinionCode } from '../../api/generated/graphql.ts';

/** An opinion written but not yet sent. `target` is a section's key, a figure's code, or `evaluation`. */
export interface DraftOpinion {
  readonly id: string;
  readonly target: string;
  readonly code: OpinionCode;
  readonly message: string;
}

let opened: UseStore | null = null;
const store = (): UseStore => {
  opened ??= createStore('jiping-reviews', 'opinions');
  return opened;
};

/** The reviewer's opinions so far, kept on this device until they are sent. */
export function useDraftOpinions(user: string, evaluation: string) {
  const key = `${user}/${evaluation}`;
  const [drafts, setDrafts] = useState<readonly DraftOpinion[] | null>(null);
  useEffect(() => {
    let left = false;
    get<readonly DraftOpinion[]>(key, store())
      .catch(() => undefined)
      .then((found) => {
        if (!left) setDrafts((written) => written ?? found ?? []);
      });
    return () => {
      left = true;
    };
  }, [key]);
  useEffect(() => {
    if (drafts) set(key, drafts, store()).catch(() => undefined);
  }, [key, drafts]);
  return {
    drafts: drafts ?? [],
    add: (draft: Omit<DraftOpinion, 'id'>) =>
      setDrafts((before) => [...(before ?? []), { ...draft, id: `${Date.now()}-${before?.length ?? 0}` }]),
    remove: (id: string) => setDrafts((before) => (before ?? []).filter((draft) => draft.id !== id)),
    clear: () => setDrafts([]),
  };
}
