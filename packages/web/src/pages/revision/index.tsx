import { Link, useParams } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { NotFoundPage } from '../not-found/index.tsx';
import { RevisionContentDocument, RevisionListDocument } from './revision.query.ts';
import { RevisionFigures } from './revision-figures.tsx';
import { texts } from './texts.ts';
import './revision.css';

/** One revision as it was handed in: its words, its figures, and the hash that proves them. */
export function RevisionPage() {
  const { t } = useLanguage();
  const { id, number } = useParams({ from: '/signed-in/evaluations/$id/revisions/$number' });
  const [list, askList] = useQuery({ query: RevisionListDocument, variables: { id } });
  const evaluation = list.data?.evaluation;
  const line = evaluation?.revisions.find((revision) => `${revision.number}` === number);
  const [content, askContent] = useQuery({
    query: RevisionContentDocument,
    variables: { id: line?.id ?? '' },
    pause: !line,
    // A revision never changes.
    requestPolicy: 'cache-first',
  });
  const error = list.error ?? content.error;
  const node = content.data?.node;
  const revision = node && 'sections' in node ? node : null;
  const retry = () => {
    askList({ requestPolicy: 'network-only' });
    if (line) askContent({ requestPolicy: 'network-only' });
  };
  if (error && !revision) return <ErrorPanel error={error} retry={retry} />;
  if (list.data && !line) return <NotFoundPage />;
  if (!evaluation || !line || (!revision && !content.data)) return <LoadingSkeleton rows={12} />;
  if (!revision) return <NotFoundPage />;
  return (
    <Page
      title={t(texts.title(evaluation.department.name, evaluation.fiscalYear, revision.number))}
      note={t(texts.handedIn(dayjs(revision.at).format('YYYY-MM-DD HH:mm'), revision.by))}
      actions={
        <>
          {revision.number > 1 ? (
            <Link
              to="/evaluations/$id/history"
              params={{ id }}
              search={{ from: revision.number - 1, to: revision.number }}
              hash="compare"
            >
              {t(texts.compare)}
            </Link>
          ) : null}
          <Link to="/evaluations/$id/history" params={{ id }}>
            {t(texts.history)}
          </Link>
        </>
      }
    >
      <p className="revision__proof">
        <StateTag state={revision.state} /> {t(texts.readOnly)} {t(texts.hash)} <code>{revision.hash}</code>
        {revision.previousHash ? (
          <>
            {' · '}
            {t(texts.previousHash)} <code title={revision.previousHash}>{revision.previousHash.slice(0, 12)}</code>
          </>
        ) : null}
      </p>
      <div className="revision">
        <article className="paper" aria-label={t(texts.sections)}>
          {revision.sections.map(({ key, title, text }) => (
            <section key={key}>
              <h2>{title}</h2>
              {text.trim() === '' ? (
                <p className="paper__empty">{t(texts.emptySection)}</p>
              ) : (
                text
                  .split('\n')
                  .filter((line) => line.trim() !== '')
                  // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a revision never change
                  .map((line, index) => <p key={index}>{line}</p>)
              )}
            </section>
          ))}
        </article>
        <RevisionFigures figures={revision.figures} definitions={evaluation.template.data.figures} />
      </div>
    </Page>
  );
}
