import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { EvaluationRecord } from '../../editor/record/documents.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { texts } from '../evaluation/texts.ts';
import { ReviewRoom } from './review-room.tsx';

/** One evaluation under review: `/evaluations/ID/review`. */
export function ReviewPage() {
  const { id } = useParams({ from: '/signed-in/evaluations/$id/review' });
  const { t } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: EvaluationRecord, variables: { id } });
  if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingSkeleton rows={12} />;
  if (!data.evaluation) return <EmptyState title={t(texts.none)} reason={t(texts.noneWhy)} />;
  return <ReviewRoom key={id} evaluation={data.evaluation} />;
}
