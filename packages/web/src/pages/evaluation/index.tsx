import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { draftsOf, type FoundDraft } from '../../editor/autosave/draft-shelf.ts';
import { EvaluationRecord } from '../../editor/record/documents.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { texts } from './texts.ts';
import { WritingRoom } from './writing-room.tsx';

/** One evaluation, being written or read: `/evaluations/ID`. */
export function EvaluationPage() {
  const { id } = useParams({ from: '/signed-in/evaluations/$id' });
  return <OneEvaluation key={id} id={id} />;
}

function OneEvaluation({ id }: { id: string }) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const drafts = useDrafts(viewer.id, id);
  const fresh = useFreshRecord(id);
  const { data, error, ask, isFresh } = fresh;
  if (error && !data) return <ErrorPanel error={error} retry={ask} />;
  if (!drafts || !isFresh || !data) return <LoadingSkeleton rows={12} />;
  if (!data.evaluation) return <EmptyState title={t(texts.none)} reason={t(texts.noneWhy)} />;
  return <WritingRoom key={viewer.id} evaluation={data.evaluation} drafts={drafts} refresh={ask} />;
}

/** The record from the server itself: words from a cache could be older than the version they claim to be. */
function useFreshRecord(id: string) {
  const [{ data, error, stale, fetching }, ask] = useQuery({
    query: EvaluationRecord,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const [isFresh, setFresh] = useState(false);
  if (!isFresh && data && !stale && !fetching) setFresh(true);
  return { data, error, isFresh, ask: () => ask({ requestPolicy: 'network-only' }) };
}

/** What an earlier visit left on this device; nothing where the device keeps nothing. */
function useDrafts(user: string, evaluation: string): readonly FoundDraft<unknown>[] | null {
  const [drafts, setDrafts] = useState<readonly FoundDraft<unknown>[] | null>(null);
  useEffect(() => {
    let left = false;
    draftsOf(user, evaluation)
      .catch(() => [])
      .then((found) => {
        if (!left) setDrafts(found);
      });
    return () => {
      left = true;
    };
  }, [user, evaluation]);
  return drafts;
}
