import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ownCounty } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { Choice } from './choice.tsx';
import { ComparableDocument } from './comparison.query.ts';
import { chosenMeasures, comparableMeasures } from './measures.ts';
import { Result } from './result.tsx';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';
import './comparison.css';

/** Departments side by side: measures by years, a table, and a ranking of the first measure. */
export function ComparisonPage() {
  const { t } = useLanguage();
  const viewer = useViewer();
  const search = useSearch({ from: '/signed-in/comparison' });
  const navigate = useNavigate({ from: '/comparison' });
  const county = search.county ?? ownCounty(viewer);
  const [{ data, error }, ask] = useQuery({
    query: ComparableDocument,
    variables: { countyCode: county ?? '' },
    pause: !county,
    requestPolicy: 'cache-first',
  });
  const cycles = useMemo(
    () =>
      data?.cycles.edges
        .map(({ node }) => ({ fiscalYear: node.fiscalYear, template: node.template.data }))
        .toSorted((left, right) => right.fiscalYear - left.fiscalYear),
    [data],
  );
  const measures = useMemo(() => comparableMeasures(cycles ?? []), [cycles]);
  const years = (search.years?.map(Number) ?? cycles?.slice(0, 2).map(({ fiscalYear }) => fiscalYear) ?? []).toSorted();
  const chosen = chosenMeasures(search.measures, measures);
  const choose = (change: Partial<ComparisonSearch>) =>
    navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });

  const content = () => {
    if (!county)
      return (
        <EmptyState
          title={t(texts.noCounty)}
          reason={t(texts.noCountyReason)}
          next={<ButtonLink to="/overview">{t(texts.openOverview)}</ButtonLink>}
        />
      );
    if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!cycles) return <LoadingSkeleton rows={8} />;
    if (cycles.length === 0) return <p>{t(texts.noCycles)}</p>;
    return (
      <div className="comparison">
        <Choice
          county={county}
          cycles={cycles}
          measures={measures}
          chosen={chosen}
          years={years}
          search={search}
          choose={choose}
        />
        <Result county={county} chosen={chosen} years={years} search={search} choose={choose} />
      </div>
    );
  };
  return <Page title={t(texts.title)}>{content()}</Page>;
}
