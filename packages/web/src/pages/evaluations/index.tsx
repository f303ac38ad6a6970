import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ownCounty } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { EvaluationTable } from './evaluation-table.tsx';
import { EvaluationListDocument } from './evaluations.query.ts';
import { FilterBar } from './filter-bar.tsx';
import { type EvaluationsSearch, FILTERS, filterOf } from './search.ts';
import { texts } from './texts.ts';

const ON_A_PAGE = 50;

/** Every list of evaluations: what a number elsewhere was counted from, and the way to each of them. */
export function EvaluationsPage() {
  const { t } = useLanguage();
  const search = useSearch({ from: '/signed-in/evaluations' });
  const navigate = useNavigate({ from: '/evaluations' });
  const viewer = useViewer();
  const county = search.county ?? ownCounty(viewer);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: EvaluationListDocument,
    variables: {
      first: ON_A_PAGE,
      after: search.after,
      filter: filterOf(search, county),
      orderBy: search.order ?? 'DEPARTMENT',
    },
    pause: !county,
  });
  /** Another filter begins at the first page again. */
  const choose = (chosen: Partial<EvaluationsSearch>) =>
    navigate({ search: { ...search, after: undefined, part: undefined, ...chosen }, replace: true });
  const narrowed = FILTERS.some((name) => search[name] !== undefined);
  const clear = () => navigate({ search: { county: search.county, order: search.order } });
  const list = data?.evaluations;

  const content = () => {
    if (!county)
      return (
        <EmptyState
          title={t(texts.noCounty)}
          reason={t(texts.noCountyReason)}
          next={<ButtonLink to="/overview">{t(texts.openOverview)}</ButtonLink>}
        />
      );
    if (error && !list) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!list) return <LoadingSkeleton rows={12} />;
    if (list.edges.length === 0)
      return narrowed ? (
        <EmptyState
          title={t(texts.empty)}
          reason={t(texts.emptyReason)}
          next={<Button onClick={clear}>{t(texts.clear)}</Button>}
        />
      ) : (
        <EmptyState title={t(texts.none)} reason={t(texts.noneReason)} />
      );
    return (
      <>
        <EvaluationTable rows={list.edges.map(({ node }) => node)} loading={fetching || stale} figure={search.figure} />
        <Parts
          part={search.part ?? 1}
          next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
          go={(place) => navigate({ search: { ...search, ...place } })}
        />
      </>
    );
  };
  return (
    <Page title={t(texts.title)} note={list ? t(texts.count(list.totalCount)) : null}>
      <FilterBar search={search} county={county} choose={choose} clear={narrowed ? clear : null} />
      <section className="panel" aria-label={t(texts.title)}>
        {content()}
      </section>
    </Page>
  );
}

interface PartsProps {
  readonly part: number;
  readonly next: string | null | undefined;
  readonly go: (place: Pick<EvaluationsSearch, 'after' | 'part'>) => void;
}

/** Forward through a list by its cursors; the way back is the browser's, or the beginning. */
function Parts({ part, next, go }: PartsProps) {
  const { t } = useLanguage();
  if (part === 1 && !next) return null;
  return (
    <Space style={{ marginBlockStart: 12 }}>
      <span>{t(texts.part(part))}</span>
      {part > 1 ? <Button onClick={() => go({ after: undefined, part: undefined })}>{t(texts.first)}</Button> : null}
      {part > 1 ? <Button onClick={() => history.back()}>{t(texts.previous)}</Button> : null}
      {next ? <Button onClick={() => go({ after: next, part: part + 1 })}>{t(texts.next)}</Button> : null}
    </Space>
  );
}
