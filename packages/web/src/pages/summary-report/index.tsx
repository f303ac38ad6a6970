import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { NotBegun } from './not-begun.tsx';
import type { ReportOf } from './record/send-section.ts';
import { useReport } from './record/use-report.ts';
import { WritingRoom } from './room.tsx';
import { texts } from './texts.ts';

/** A region's summary report of a year, being written or read: `/summary/990121/2021`, a signed edition with `?edition=1`. */
export function SummaryReportPage() {
  const { t } = useLanguage();
  const { regionCode, year } = useParams({ from: '/signed-in/summary/$regionCode/$year' });
  const { edition } = useSearch({ from: '/signed-in/summary/$regionCode/$year' });
  if (!/^\d{4}$/.test(year)) {
    return (
      <Page title={t(texts.plainTitle)}>
        <section className="panel">
          <EmptyState title={t(texts.noSuchYear(year))} reason={t(texts.noSuchYearWhy)} />
        </section>
      </Page>
    );
  }
  return (
    <OneReport
      key={`${regionCode} ${year} ${edition ?? ''}`}
      regionCode={regionCode}
      fiscalYear={Number(year)}
      edition={edition}
    />
  );
}

function OneReport({ regionCode, fiscalYear, edition }: ReportOf & { edition: number | undefined }) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const of = useMemo(() => ({ regionCode, fiscalYear }), [regionCode, fiscalYear]);
  const { report, error, reload } = useReport(of, edition);
  if (error && !report) return <ErrorPanel error={error} retry={() => void reload()} />;
  if (report === undefined) return <LoadingSkeleton rows={12} />;
  if (report === null)
    return (
      <Page title={t(texts.plainTitle)}>
        <section className="panel">
          <EmptyState
            title={t(texts.noneToRead)}
            reason={t(texts.noneToReadWhy)}
            next={
              <ButtonLink to="/overview/$regionCode/$year" params={{ regionCode, year: `${fiscalYear}` }}>
                {t(texts.toOverview)}
              </ButtonLink>
            }
          />
        </section>
      </Page>
    );
  if (report.state === 'NOT_BEGUN') return <NotBegun of={of} report={report} reload={reload} />;
  return <WritingRoom key={viewer.id} of={of} report={report} reload={reload} />;
}
