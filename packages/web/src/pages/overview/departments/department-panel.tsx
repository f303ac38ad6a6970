import { Button } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { ExemptionSheets } from '../../../parts/exemption/exemption-sheets.tsx';
import { LoadingSkeleton } from '../../../parts/loading-skeleton.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import type { Summary } from '../overview.query.ts';
import { RemindButton } from '../progress/remind-button.tsx';
import { type OverviewSearch, settingsOf } from '../search.ts';
import { chooseFacts } from './choose-facts.ts';
import { CountyFactsDocument } from './county-facts.query.ts';
import { DepartmentFilters } from './department-filters.tsx';
import { DepartmentTable } from './department-table.tsx';
import { factsAsTable } from './facts-as-table.ts';
import { texts } from './texts.ts';

export interface DepartmentPanelProps {
  readonly summary: Summary;
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
}

/** The departments of a county with their facts of the year: what every number above was counted from. */
export function DepartmentPanel({ summary, search, choose }: DepartmentPanelProps) {
  const { t } = useLanguage();
  const { region, fiscalYear, provisional } = summary;
  const [{ data, error }, ask] = useQuery({
    query: CountyFactsDocument,
    variables: {
      countyCode: region.code,
      fiscalYear,
      provisional,
      measure: search.measure,
      withMeasure: search.measure !== undefined,
      indicator: search.indicator,
      withIndicator: search.indicator !== undefined,
    },
  });
  const facts = data?.departmentFacts;
  const shown = useMemo(() => facts && chooseFacts(facts, search), [facts, search]);
  const clear = () => choose({ ...settingsOf(search), sort: search.sort, down: search.down });
  const content = () => {
    if (error && !facts) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!facts || !shown) return <LoadingSkeleton rows={10} />;
    if (facts.length === 0) return <EmptyState title={t(texts.empty)} reason={t(texts.emptyReason)} />;
    return (
      <>
        <DepartmentFilters facts={facts} search={search} choose={choose} clear={clear} />
        {search.show === 'missing' ? (
          <div className="filter-line">
            <RemindButton
              countyCode={region.code}
              fiscalYear={fiscalYear}
              missing={shown.length}
              departmentIds={shown.map(({ department }) => department.id)}
            />
          </div>
        ) : null}
        {shown.length === 0 ? (
          <EmptyState
            title={t(texts.none)}
            reason={t(texts.noneReason)}
            next={<Button onClick={clear}>{t(texts.clear)}</Button>}
          />
        ) : (
          <DepartmentTable
            facts={shown}
            countyCode={region.code}
            fiscalYear={fiscalYear}
            search={search}
            choose={choose}
          />
        )}
      </>
    );
  };
  return (
    <section className="panel" aria-labelledby="department-list">
      <h2 id="department-list" className="panel__heading">
        <span>
          {t(texts.title)} <small>{facts && shown ? t(texts.shown(shown.length, facts.length)) : null}</small>{' '}
          <small>{t(texts.unit)}</small>
        </span>
        <span className="panel__actions">
          <ButtonLink to="/comparison" search={{ county: region.code, years: [`${fiscalYear}`] }}>
            {t(texts.compare)}
          </ButtonLink>
          <Button
            disabled={!shown || shown.length === 0}
            onClick={() => shown && saveFile(t(texts.fileName(region.name, fiscalYear)), factsAsTable(shown, t))}
          >
            {t(texts.save)}
          </Button>
        </span>
      </h2>
      <ExemptionSheets>{content()}</ExemptionSheets>
    </section>
  );
}
