import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Breadcrumb, Select } from 'antd';
import dayjs from 'dayjs';
import { useQuery } from 'urql';
import { useSummaryYears } from '../../api/summary-years.ts';
import { useLanguage } from '../../app/language.tsx';
import { ownRegion, reachesAbove } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { Redirect } from '../../parts/redirect.tsx';
import { latestYear, yearsToOffer } from '../../parts/years.ts';
import { OverviewDocument } from './overview.query.ts';
import type { OverviewSearch } from './search.ts';
import { SummaryPanels } from './summary-panels.tsx';
import { texts } from './texts.ts';
import './overview.css';

/** `/overview`: to the viewer's own place and its latest year. */
export function OwnOverviewPage() {
  const viewer = useViewer();
  const years = useSummaryYears(ownRegion(viewer));
  const regionCode = ownRegion(viewer);
  if (!years) return <LoadingSkeleton />;
  return <Redirect to={regionCode ? `/overview/${regionCode}/${latestYear(years, new Date())}` : '/'} />;
}

/** A county, prefecture or province in one look, each number opening what it was counted from. */
export function OverviewPage() {
  const { t } = useLanguage();
  const { regionCode, year } = useParams({ from: '/signed-in/overview/$regionCode/$year' });
  const search = useSearch({ from: '/signed-in/overview/$regionCode/$year' });
  const navigate = useNavigate({ from: '/overview/$regionCode/$year' });
  const fiscalYear = Number.parseInt(year, 10);
  const years = yearsToOffer(useSummaryYears(regionCode), fiscalYear, new Date());
  const [{ data, error, fetching }, ask] = useQuery({
    query: OverviewDocument,
    variables: { regionCode, fiscalYear },
    pause: !Number.isInteger(fiscalYear),
  });
  const summary = data?.regionSummary;
  const choose = (chosen: OverviewSearch) =>
    navigate({ search: chosen, hash: 'departments', replace: true, resetScroll: false, hashScrollIntoView: false });

  const content = () => {
    if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (summary) return <SummaryPanels summary={summary} search={search} choose={choose} />;
    if (fetching) return <LoadingSkeleton rows={12} />;
    return (
      <section className="panel">
        <EmptyState title={t(texts.noYear(fiscalYear))} reason={t(texts.noYearReason)} />
      </section>
    );
  };
  return (
    <Page
      title={summary ? t(texts.title(summary.region.name, fiscalYear)) : t(texts.plainTitle)}
      note={summary ? t(texts.asOf(dayjs(summary.asOf).format('YYYY-MM-DD HH:mm'))) : null}
      before={summary?.region.parent ? <Above region={summary.region} year={year} /> : null}
      actions={
        <Select
          aria-label={t(texts.year)}
          style={{ width: 120 }}
          value={fiscalYear}
          onChange={(chosen) => navigate({ params: { regionCode, year: `${chosen}` } })}
          options={years.map((offered) => ({ value: offered, label: t(texts.yearOption(offered)) }))}
        />
      }
    >
      {content()}
    </Page>
  );
}

interface AboveProps {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly parent?: { readonly code: string; readonly name: string } | null;
  };
  readonly year: string;
}

/** The way up, as far as the viewer may go. */
function Above({ region, year }: AboveProps) {
  const viewer = useViewer();
  if (!region.parent) return null;
  return (
    <Breadcrumb
      items={[
        {
          title: reachesAbove(viewer, region) ? (
            <Link to="/overview/$regionCode/$year" params={{ regionCode: region.parent.code, year }}>
              {region.parent.name}
            </Link>
          ) : (
            region.parent.name
          ),
        },
        { title: region.name },
      ]}
    />
  );
}
