import { Select } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../../parts/loading-skeleton.tsx';
import { type RevisionLine, TwoRevisionsDocument } from '../history.query.ts';
import type { HistorySearch } from '../search.ts';
import { texts } from '../texts.ts';
import { ChangedFigures } from './changed-figures.tsx';
import { ChangedTexts } from './changed-texts.tsx';
import { compareRevisions } from './compare-revisions.ts';

export interface ComparePanelProps {
  readonly evaluationId: string;
  readonly revisions: readonly RevisionLine[];
  readonly search: HistorySearch;
  readonly choose: (search: HistorySearch) => void;
}

/** What changed from one revision to another; the last two unless others are chosen. */
export function ComparePanel({ evaluationId, revisions, search, choose }: ComparePanelProps) {
  const { t } = useLanguage();
  const byNumber = revisions.toSorted((left, right) => left.number - right.number);
  const from = byNumber.find(({ number }) => number === search.from) ?? byNumber.at(-2);
  const to = byNumber.find(({ number }) => number === search.to) ?? byNumber.at(-1);
  if (revisions.length === 0) return null;
  const options = byNumber.map(({ number }) => ({ value: number, label: t(texts.revision(number)) }));
  return (
    <section className="panel" aria-labelledby="compare">
      <h2 id="compare">{t(texts.compare)}</h2>
      {from && to ? (
        <>
          <div className="compare__choice">
            <label htmlFor="compare-from">{t(texts.from)}</label>
            <Select
              id="compare-from"
              style={{ width: 120 }}
              value={from.number}
              options={options}
              onChange={(number) => choose({ from: number, to: to.number })}
            />
            <label htmlFor="compare-to">{t(texts.to)}</label>
            <Select
              id="compare-to"
              style={{ width: 120 }}
              value={to.number}
              options={options}
              onChange={(number) => choose({ from: from.number, to: number })}
            />
          </div>
          {from.id === to.id ? (
            <p>{t(texts.sameRevision)}</p>
          ) : (
            <Changes evaluationId={evaluationId} from={from.id} to={to.id} />
          )}
        </>
      ) : (
        <p>{t(texts.oneRevision)}</p>
      )}
    </section>
  );
}

function Changes({ evaluationId, from, to }: { evaluationId: string; from: string; to: string }) {
  const { t } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: TwoRevisionsDocument,
    variables: { evaluationId, ids: [from, to] },
    requestPolicy: 'cache-first',
  });
  const comparison = useMemo(() => {
    const [before, after] = data?.nodes ?? [];
    return before && after && 'sections' in before && 'sections' in after ? compareRevisions(before, after) : null;
  }, [data]);
  if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching && !comparison) return <LoadingSkeleton rows={6} />;
  if (!comparison) return <p>{t(texts.noRevisionFound)}</p>;
  return (
    <>
      <h3>{t(texts.figures)}</h3>
      <ChangedFigures figures={comparison.figures} definitions={data?.evaluation?.template.data.figures ?? []} />
      <h3>{t(texts.texts)}</h3>
      <ChangedTexts sections={comparison.sections} />
    </>
  );
}
