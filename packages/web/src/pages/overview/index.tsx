import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { useQuery } from 'urql';
import { useSummaryYears } from '../../api/summary-years.ts';
import { useLanguage } from '../../app/language.tsx';
import { ownRegion } from '../../app/own-county.ts';
import { abilityOf } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { Redirect } from '../../parts/redirect.tsx';
import { usePaper } from '../../parts/use-paper.ts';
import { latestYear, yearsToOffer } from '../../parts/years.ts';
import { Above } from './above.tsx';
import { NotForDepartments, YearsWithData } from './nothing-here.tsx';
import { OverviewDocument } from './overview.query.ts';
import { OverviewActs } from './overview-acts.tsx';
import { LiveMark } from './progress/live-mark.tsx';
import { useRegionProgress } from './progress/use-region-progress.ts';
import { type OverviewSearch, settingsOf } from './search.ts';
import { SummaryPanels } from './summary-panels.tsx';
import { texts } from './texts.ts';
import './overview.css';
import './print.css';

/** `/overview`: to the viewer's own place and its latest year. */
export function OwnOverviewPage() {
  const viewer = useViewer();
  const years = useSummaryYears(ownRegion(viewer));
  const regionCode = ownRegion(viewer);
  if (!years) return <LoadingSkeleton />;
  return <Redirect to={regionCode ? `/overview/${regionCode}/${latestYear(years, new Date())}` : '/'} />;
}

/** A county, prefecture, province or the nation in one look, each number opening what it was counted from. */
export function OverviewPage() {
  const { t } = useLanguage();
  usePaper({ size: 'A4 landscape', margin: '12mm' });
  const { regionCode, year } = useParams({ from: '/signed-in/overview/$regionCode/$year' });
  const search = useSearch({ from: '/signed-in/overview/$regionCode/$year' });
  const navigate = useNavigate({ from: '/overview/$regionCode/$year' });
  const fiscalYear = /^\d{4}$/.test(year) ? Number(year) : Number.NaN;
  const viewer = useViewer();
  const reads = abilityOf(viewer).can('read', 'RegionSummary');
  const known = useSummaryYears(reads ? regionCode : undefined);
  const years = yearsToOffer(known, fiscalYear || new Date().getFullYear() - 1, new Date());
  const provisional = search.provisional === 'true';
  const [{ data, error, fetching }, ask] = useQuery({
    query: OverviewDocument,
    variables: { regionCode, fiscalYear, provisional },
    pause: Number.isNaN(fiscalYear) || !reads,
  });
  const summary = data?.regionSummary;
  const progress = useRegionProgress(regionCode, reads ? fiscalYear : Number.NaN, summary?.asOf);
  const choose = (chosen: OverviewSearch) =>
    navigate({ search: chosen, hash: true, replace: true, resetScroll: false, hashScrollIntoView: false });

  const own = viewer.memberships.find(({ region }) => region.code === regionCode)?.region.name;
  const name = summary?.region.name ?? own;
  const content = () => {
    if (!reads) return <NotForDepartments />;
    if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (summary) return <SummaryPanels summary={summary} live={progress.coverage} search={search} choose={choose} />;
    if (fetching) return <LoadingSkeleton rows={12} />;
    return (
      <section className="panel">
        <EmptyState
          title={t(Number.isNaN(fiscalYear) ? texts.noSuchYear(year) : texts.noYear(fiscalYear))}
          reason={t(texts.noYearReason)}
          next={<YearsWithData regionCode={regionCode} years={known} />}
        />
      </section>
    );
  };
  return (
    <Page
      title={name && reads && fiscalYear ? t(texts.title(name, fiscalYear)) : t(texts.plainTitle)}
      note={
        summary ? (
          <>
            {t(texts.asOf(dayjs(summary.asOf).format('YYYY-MM-DD HH:mm')))} <LiveMark progress={progress} />
          </>
        ) : null
      }
      before={
        summary?.region.parent ? <Above region={summary.region} year={year} settings={settingsOf(search)} /> : null
      }
      actions={
        <OverviewActs
          summary={summary}
          fiscalYear={fiscalYear}
          years={years}
          provisional={provisional}
          chooseYear={(chosen) => navigate({ params: { regionCode, year: `${chosen}` }, search: settingsOf(search) })}
          chooseProvisional={(on) => choose({ ...search, provisional: on ? 'true' : undefined })}
        />
      }
    >
      {content()}
    </Page>
  );
}
