import { Button } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { saveFile } from '../../parts/csv.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { ComparisonDocument } from './comparison.query.ts';
import { comparisonAsTable } from './comparison-as-table.ts';
import { comparisonRows } from './comparison-rows.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { Ranking } from './ranking.tsx';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface ResultProps {
  readonly county: string;
  readonly chosen: readonly string[];
  readonly years: readonly number[];
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** The chosen departments, measures and years: a ranking of the first measure, and the whole as a table. */
export function Result({ county, chosen, years, search, choose }: ResultProps) {
  const { t } = useLanguage();
  const nothing = chosen.length === 0 || years.length === 0;
  const [{ data, error, fetching }, ask] = useQuery({
    query: ComparisonDocument,
    variables: {
      input: {
        countyCode: county,
        measures: [...chosen],
        fiscalYears: [...years],
        category: search.category,
        departmentIds: search.departments,
      },
    },
    pause: nothing,
  });
  const comparison = nothing ? undefined : data?.departmentComparison;
  const rows = useMemo(
    () => comparison && comparisonRows(comparison, search.sort, search.down === 'true'),
    [comparison, search.sort, search.down],
  );
  const content = () => {
    if (nothing) return <EmptyState title={t(texts.noMeasure)} reason={t(texts.noMeasureReason)} />;
    if (error && !comparison) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!comparison || !rows) return fetching ? <LoadingSkeleton rows={8} /> : null;
    if (rows.length === 0) return <EmptyState title={t(texts.noRows)} reason={t(texts.noRowsReason)} />;
    return (
      <>
        <Ranking rows={rows} columns={comparison.columns} />
        <div className="comparison__save">
          <Button onClick={() => saveFile(t(texts.fileName), comparisonAsTable(rows, comparison.columns, t))}>
            {t(texts.save)}
          </Button>
        </div>
        <ComparisonTable rows={rows} columns={comparison.columns} search={search} choose={choose} />
      </>
    );
  };
  return (
    <section className="panel comparison__result" aria-label={t(texts.title)}>
      {content()}
    </section>
  );
}
