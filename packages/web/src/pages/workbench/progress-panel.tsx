import { useQuery } from 'urql';
import { useSummaryYears } from '../../api/summary-years.ts';
import { useLanguage } from '../../app/language.tsx';
import { ownRegion } from '../../app/own-county.ts';
import { readsSummaryReports } from '../../app/places.ts';
import { texts as app } from '../../app/texts.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { latestYear } from '../../parts/years.ts';
import { CoverageLine } from '../overview/progress/coverage-line.tsx';
import { texts } from './texts.ts';
import { ProgressDocument } from './workbench.query.ts';

/** How far the viewer's place is with the running year, each number opening its list. */
export function ProgressPanel() {
  const { t } = useLanguage();
  const viewer = useViewer();
  const years = useSummaryYears(ownRegion(viewer));
  const year = latestYear(years, new Date());
  const regionCode = ownRegion(viewer) ?? '';
  const [{ data, error }, ask] = useQuery({
    query: ProgressDocument,
    variables: { regionCode, fiscalYear: year },
    pause: !years || regionCode === '',
  });
  const summary = data?.regionSummary;
  const name = summary?.region.name ?? viewer.memberships[0]?.region.name ?? '';
  return (
    <section className="panel" aria-labelledby="progress">
      <h2 id="progress">{t(texts.progress(name, year))}</h2>
      {summary ? <CoverageLine summary={summary} /> : null}
      {data && !summary ? <p>{t(texts.noSummary(year))}</p> : null}
      {!data && error ? <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <LoadingSkeleton rows={1} /> : null}
      <div style={{ marginBlockStart: 12, display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <ButtonLink to="/overview/$regionCode/$year" params={{ regionCode, year: `${year}` }}>
          {t(texts.openOverview)}
        </ButtonLink>
        {readsSummaryReports(viewer) ? (
          <ButtonLink to="/summary/$regionCode/$year" params={{ regionCode, year: `${year}` }}>
            {t(app.summaryReport)}
          </ButtonLink>
        ) : null}
      </div>
    </section>
  );
}
