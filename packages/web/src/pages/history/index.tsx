import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { NotFoundPage } from '../not-found/index.tsx';
import { ComparePanel } from './compare/compare-panel.tsx';
import { HistoryDocument } from './history.query.ts';
import { RevisionTable } from './revision-table.tsx';
import { Steps } from './steps.tsx';
import { texts } from './texts.ts';
import './history.css';

/** Who did what with an evaluation, when, in what role, with which revision; and what changed between two of them. */
export function HistoryPage() {
  const { t } = useLanguage();
  const { id } = useParams({ from: '/signed-in/evaluations/$id/history' });
  const search = useSearch({ from: '/signed-in/evaluations/$id/history' });
  const navigate = useNavigate({ from: '/evaluations/$id/history' });
  const [{ data, error }, ask] = useQuery({ query: HistoryDocument, variables: { id, first: 100 } });
  const evaluation = data?.evaluation;
  if (error && !evaluation) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingSkeleton rows={10} />;
  if (!evaluation) return <NotFoundPage />;
  return (
    <Page
      title={t(texts.title(evaluation.department.name, evaluation.fiscalYear))}
      note={<StateTag state={evaluation.state} />}
      actions={
        <Link to="/evaluations/$id" params={{ id }}>
          {t(texts.back)}
        </Link>
      }
    >
      <div className="history">
        <Steps evaluationId={id} first={evaluation.activity} />
        <div>
          <RevisionTable evaluationId={id} revisions={evaluation.revisions} />
          <ComparePanel
            evaluationId={id}
            revisions={evaluation.revisions}
            search={search}
            choose={(chosen) => navigate({ search: chosen, replace: true, resetScroll: false })}
          />
        </div>
      </div>
    </Page>
  );
}
