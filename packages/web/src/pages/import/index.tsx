import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { BringIn } from './bring-in.tsx';
import { ImportTarget, ReadImport } from './documents.ts';
import { LookThrough } from './look-through.tsx';
import { texts } from './texts.ts';

/** Brings a report in: `/evaluations/ID/import`, and with `?reading=ID` what was understood of it. */
export function ImportPage() {
  const { id } = useParams({ from: '/signed-in/evaluations/$id/import' });
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const { t } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: ImportTarget, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorPanel error={error} retry={retry} />;
  if (!data) return <LoadingSkeleton />;
  const { evaluation } = data;
  if (!evaluation) return <EmptyState title={t(texts.gone)} />;
  const refusal = evaluation.viewerCan.refusals.find(({ act }) => act === 'import')?.reason;
  return (
    <Page
      title={t(texts.title)}
      note={t(texts.forWhom(evaluation.department.name, evaluation.fiscalYear))}
      actions={
        <Link to="/evaluations/$id" params={{ id }}>
          {t(texts.back)}
        </Link>
      }
    >
      {!evaluation.viewerCan.import ? (
        <Alert type="info" showIcon title={t(texts.notAllowed)} description={refusal} />
      ) : search.reading === undefined ? (
        <BringIn evaluationId={id} />
      ) : (
        <Reading importId={search.reading} target={evaluation} refresh={retry} />
      )}
    </Page>
  );
}

export type Target = Parameters<typeof LookThrough>[0]['target'];

function Reading({ importId, target, refresh }: { importId: string; target: Target; refresh: () => void }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [{ data, error }, ask] = useQuery({ query: ReadImport, variables: { id: importId } });
  if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingSkeleton />;
  if (!data.reportImport) {
    return (
      <EmptyState
        title={t(texts.gone)}
        next={
          <Link to="/evaluations/$id/import" params={{ id: target.id }}>
            {t(texts.another)}
          </Link>
        }
      />
    );
  }
  return (
    <LookThrough
      key={importId}
      reading={data.reportImport}
      target={target}
      refresh={refresh}
      done={() => void navigate({ to: '/evaluations/$id', params: { id: target.id } })}
    />
  );
}
