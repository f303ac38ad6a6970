import { Select, Switch } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { readsSummaryReports } from '../../app/places.ts';
import { texts as app } from '../../app/texts.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import type { Summary } from './overview.query.ts';
import { PrintButton } from './print-button.tsx';
import { texts } from './texts.ts';

export interface OverviewActsProps {
  readonly summary: Summary | null | undefined;
  readonly fiscalYear: number;
  readonly years: readonly number[];
  readonly provisional: boolean;
  readonly chooseYear: (year: number) => void;
  readonly chooseProvisional: (on: boolean) => void;
}

/** The year, whether the provisional counts, and what takes the page away: the workbook, and paper. */
export function OverviewActs(props: OverviewActsProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const { summary, fiscalYear, years, provisional, chooseYear, chooseProvisional } = props;
  return (
    <div className="overview-acts">
      {provisional || summary?.viewerMaySeeProvisional ? (
        // biome-ignore lint/a11y/noLabelWithoutControl: the switch is the control, and is inside
        <label className="overview-acts__provisional" title={t(texts.provisionalHelp)}>
          {t(texts.provisionalData)} <Switch size="small" checked={provisional} onChange={chooseProvisional} />
        </label>
      ) : null}
      {summary ? (
        <>
          {readsSummaryReports(viewer) ? (
            <ButtonLink
              to="/summary/$regionCode/$year"
              params={{ regionCode: summary.region.code, year: `${summary.fiscalYear}` }}
            >
              {t(app.summaryReport)}
            </ButtonLink>
          ) : null}
          <a
            className="button-link"
            href={`/regions/${summary.region.code}/${summary.fiscalYear}/overview.xlsx${provisional ? '?provisional=true' : ''}`}
            download
          >
            {t(texts.workbook)}
          </a>
          <PrintButton />
        </>
      ) : null}
      <Select
        aria-label={t(texts.year)}
        style={{ width: 120 }}
        value={Number.isNaN(fiscalYear) ? undefined : fiscalYear}
        onChange={chooseYear}
        options={years.map((offered) => ({ value: offered, label: t(texts.yearOption(offered)) }))}
      />
    </div>
  );
}
