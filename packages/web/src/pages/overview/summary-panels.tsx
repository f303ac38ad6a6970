import { Alert, Button } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { fetchedLater } from '../../parts/fetched/fetched-later.tsx';
import { Arrival } from './arrival.tsx';
import { DepartmentPanel } from './departments/department-panel.tsx';
import { Later } from './later.tsx';
import { MoneyPanel } from './money-panel.tsx';
import type { Summary } from './overview.query.ts';
import { ProblemsPanel } from './problems-panel.tsx';
import { CoverageLine } from './progress/coverage-line.tsx';
import type { LiveCoverage } from './progress/region-progress.query.ts';
import { RemindButton } from './progress/remind-button.tsx';
import { RectificationPanel } from './rectification-panel.tsx';
import { RisksPanel } from './risks-panel.tsx';
import { ScoresPanel } from './scores-panel.tsx';
import { type OverviewSearch, settingsOf } from './search.ts';
import { StaffPanel } from './staff-panel.tsx';
import { texts } from './texts.ts';
import { ThreePublicsPanel } from './three-publics-panel.tsx';
import { UnmappedPanel } from './unmapped-panel.tsx';

const GradesPanel = fetchedLater(async () => (await import('./grades-panel.tsx')).GradesPanel);
const RatesPanel = fetchedLater(async () => (await import('./rates-panel.tsx')).RatesPanel);
const IndicatorsPanel = fetchedLater(async () => (await import('./indicators-panel.tsx')).IndicatorsPanel);
const BreakdownPanel = fetchedLater(async () => (await import('./breakdown-panel.tsx')).BreakdownPanel);
const TrendsPanel = fetchedLater(async () => (await import('./trends-panel.tsx')).TrendsPanel);
const ChildrenPanel = fetchedLater(async () => (await import('./children-panel.tsx')).ChildrenPanel);

export interface SummaryPanelsProps {
  readonly summary: Summary;
  /** Who stands where as the server last told, newer than the summary. */
  readonly live: LiveCoverage | null;
  readonly search: OverviewSearch;
  /** Puts another choice in the address. */
  readonly choose: (search: OverviewSearch) => void;
}

/** What a summary says, in panels; below it the departments of a county, or the places below. */
export function SummaryPanels({ summary, live, search, choose }: SummaryPanelsProps) {
  const { coverage, region, provisional } = summary;
  const counts = provisional ? coverage.submitted : coverage.accepted;
  return (
    <>
      <CoveragePanel summary={summary} live={live} />
      {counts === 0 ? (
        <NothingCounts summary={summary} showProvisional={() => choose({ ...search, provisional: 'true' })} />
      ) : (
        <div className="panels">
          <MoneyPanel summary={summary} />
          <ThreePublicsPanel summary={summary} />
          <StaffPanel summary={summary} />
          <ScoresPanel summary={summary} />
          <Later height={280}>{() => <GradesPanel summary={summary} />}</Later>
          <Later height={320}>{() => <RatesPanel summary={summary} settings={settingsOf(search)} />}</Later>
          <RisksPanel summary={summary} />
          <ProblemsPanel summary={summary} />
          <RectificationPanel summary={summary} />
          <UnmappedPanel summary={summary} />
          <Later height={480}>{() => <IndicatorsPanel summary={summary} settings={settingsOf(search)} />}</Later>
        </div>
      )}
      {coverage.obliged === 0 ? null : (
        <Later height={480}>{() => <BreakdownPanel summary={summary} search={search} choose={choose} />}</Later>
      )}
      <Later height={620}>{() => <TrendsPanel summary={summary} />}</Later>
      {region.level === 'COUNTY' ? (
        <Arrival id="departments">
          <DepartmentPanel summary={summary} search={search} choose={choose} />
        </Arrival>
      ) : (
        <Arrival id="children">
          <Later height={400}>{() => <ChildrenPanel summary={summary} search={search} choose={choose} />}</Later>
        </Arrival>
      )}
    </>
  );
}

function CoveragePanel({ summary, live }: Pick<SummaryPanelsProps, 'summary' | 'live'>) {
  const { t } = useLanguage();
  const { provisional, region, fiscalYear } = summary;
  const coverage = live ?? summary.coverage;
  const obliged = coverage.obliged - coverage.exempted;
  const waiting = coverage.submitted - coverage.accepted;
  return (
    <section className="panel" aria-labelledby="coverage">
      <h2 id="coverage" className="panel__heading">
        <span>{t(texts.coverage)}</span>
        <span className="panel__actions">
          {region.level === 'COUNTY' ? (
            <RemindButton countyCode={region.code} fiscalYear={fiscalYear} missing={coverage.missing} />
          ) : null}
        </span>
      </h2>
      <CoverageLine summary={{ region, fiscalYear, coverage }} />
      {obliged > 0 && !provisional ? (
        <p className="panel__note">
          {t(coverage.accepted < obliged ? texts.officialSoFar(coverage.accepted, obliged) : texts.complete)}
        </p>
      ) : null}
      {provisional ? (
        <Alert
          type="warning"
          showIcon
          className="overview__provisional"
          title={t(waiting > 0 ? texts.provisional(coverage.submitted, waiting) : texts.provisionalSame)}
        />
      ) : null}
    </section>
  );
}

/** Instead of panels full of nothing: why, and what may be looked at meanwhile. */
function NothingCounts({ summary, showProvisional }: { summary: Summary; showProvisional: () => void }) {
  const { t } = useLanguage();
  const { coverage, provisional, viewerMaySeeProvisional } = summary;
  const offered = !provisional && viewerMaySeeProvisional && coverage.submitted > 0;
  return (
    <Alert
      type="info"
      showIcon
      title={t(provisional || coverage.submitted === 0 ? texts.nothingHandedIn : texts.nothingAccepted)}
      action={offered ? <Button onClick={showProvisional}>{t(texts.showProvisional)}</Button> : undefined}
      style={{ marginBlock: 16 }}
    />
  );
}
