import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Charts } from './charts.tsx';
import { comparedRows } from './compared-rows.ts';
import { ComparisonDocument } from './comparison.query.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { type measuresOf, ownDepartments, questionOf } from './question.ts';
import { Remarks } from './remarks.tsx';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface ResultProps {
  readonly measures: ReturnType<typeof measuresOf>;
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** What was asked for: remarks, a drawing, and always the table beneath. */
export function Result({ measures: { chosen, gone }, search, choose }: ResultProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const own = ownDepartments(viewer);
  const input = questionOf(search, chosen, own);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ComparisonDocument,
    variables: { input: input ?? { measures: [], fiscalYears: [] } },
    pause: !input,
  });
  const comparison = input ? data?.departmentComparison : undefined;
  const rows = useMemo(
    () => comparison && comparedRows(comparison, search.sort, search.down === 'true'),
    [comparison, search.sort, search.down],
  );
  const content = () => {
    if (!input) return <EmptyState title={t(texts.noMeasure)} reason={t(texts.noMeasureReason)} />;
    if (error && !comparison) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!comparison || !rows) return fetching ? <LoadingSkeleton rows={8} /> : null;
    if (rows.length === 0)
      return (
        <EmptyState
          title={t(comparison.hiddenRows > 0 ? texts.allHidden(comparison.hiddenRows) : texts.noRows)}
          reason={t(texts.noRowsReason)}
        />
      );
    const isUnnamed = own.length > 0 && comparison.peerGroup !== null;
    return (
      <>
        <p className="comparison__printed">
          {t(texts.printed(input.fiscalYears.join('、'), comparison.peerGroup ?? ''))}
        </p>
        <Charts comparison={comparison} rows={rows} isUnnamed={isUnnamed} search={search} choose={choose} />
        <ComparisonTable comparison={comparison} rows={rows} search={search} choose={choose} />
      </>
    );
  };
  return (
    <section className="panel comparison__result" aria-label={t(texts.title)} aria-busy={fetching || stale}>
      <Remarks comparison={comparison} rows={rows ?? []} gone={gone} />
      {content()}
    </section>
  );
}
