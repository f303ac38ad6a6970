import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { useYears } from '../../api/county.ts';
import { useSummaryYears } from '../../api/summary-years.ts';
import { useLanguage } from '../../app/language.tsx';
import { ownCounty, ownRegion } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { usePaper } from '../../parts/use-paper.ts';
import { Choice } from './choice.tsx';
import { ComparisonMeasuresDocument } from './comparison.query.ts';
import { measuresOf } from './question.ts';
import { Result } from './result.tsx';
import type { ComparisonSearch } from './search.ts';
import { TakeAway } from './take-away.tsx';
import { texts } from './texts.ts';
import './comparison.css';
import './comparison-print.css';

/** Departments, departments of one kind across counties, or regions side by side, by measures and years. */
export function ComparisonPage() {
  const { t } = useLanguage();
  const viewer = useViewer();
  usePaper({ size: 'A4 landscape', margin: '12mm' });
  const search = useSearch({ from: '/signed-in/comparison' });
  const navigate = useNavigate({ from: '/comparison' });
  const county = search.county ?? (search.region ? undefined : ownCounty(viewer));
  const region = county ? undefined : (search.region ?? ownRegion(viewer));
  const [{ data, error }, ask] = useQuery({ query: ComparisonMeasuresDocument, requestPolicy: 'cache-first' });
  const groups = data?.comparisonMeasures;
  const known = useMemo(
    () => new Map(groups?.flatMap(({ measures }) => measures.map(({ code, kind }) => [code, kind]))),
    [groups],
  );
  const measures = useMemo(() => measuresOf(search.measures, known), [search.measures, known]);
  const years = useYearsOf(county, region);
  const whole: ComparisonSearch = {
    ...search,
    county,
    region,
    measures: search.measures ?? [...measures.chosen],
    years: search.years ?? years?.slice(0, 2).map(String).toSorted(),
  };
  const choose = (change: Partial<ComparisonSearch>) =>
    navigate({ search: { ...whole, ...change }, replace: true, resetScroll: false });

  // The address holds the whole comparison from the start, so that it means the same to whoever opens it.
  const isReady = known.size > 0 && (years?.length ?? 0) > 0;
  const isWhole = Boolean((search.county || search.region) && search.measures && search.years);
  useEffect(() => {
    if (isReady && !isWhole) choose({});
  });

  const content = () => {
    if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!groups || !years) return <LoadingSkeleton rows={8} />;
    if (years.length === 0 && !search.years) return <p>{t(texts.noYears)}</p>;
    return (
      <div className="comparison">
        <Choice groups={groups} chosen={measures.chosen} years={years} search={whole} choose={choose} />
        <Result measures={measures} search={whole} choose={choose} />
      </div>
    );
  };
  return (
    <Page title={t(texts.title)} actions={<TakeAway search={whole} />}>
      {content()}
    </Page>
  );
}

/** The years that have data: a county's seasons, or those that a region has a summary of. */
function useYearsOf(county: string | undefined, region: string | undefined): readonly number[] | undefined {
  const ofRegion = useSummaryYears(region);
  const ofCounty = useYears(county);
  return county ? ofCounty : ofRegion;
}
