import { useNavigate } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type ComparedRow, columnKey } from './compared-rows.ts';
import type { Column, Comparison } from './comparison.query.ts';
import { OverYears } from './over-years.tsx';
import { Ranking } from './ranking.tsx';
import { CHARTS, type ComparisonSearch } from './search.ts';
import { Spread } from './spread.tsx';
import { texts } from './texts.ts';
import { TwoMeasures } from './two-measures.tsx';

export interface ChartsProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
  /** The peers are others than the rows, and have no names. */
  readonly isUnnamed: boolean;
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** What each chart of a comparison is given. */
export interface DrawnComparison {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
  readonly isUnnamed: boolean;
  /** The place of the drawn column, and of the other one of two. */
  readonly place: number;
  readonly other: number;
  readonly isMarked: (row: ComparedRow) => boolean;
  readonly source: string;
  readonly cutOff: string | null;
  readonly onOpen: (key: string) => void;
  readonly canOpen: (key: string) => boolean;
}

/** The first measure in the year in which most have a value, the latest of such, unless the address names a column. */
function drawnPlace({ columns }: Comparison, rows: readonly ComparedRow[], wanted: string | undefined): number {
  const named = columns.findIndex((column) => columnKey(column) === wanted);
  if (named >= 0) return named;
  const valuesIn = (place: number) => rows.filter(({ cells }) => (cells[place]?.value ?? null) !== null).length;
  const own = columns.flatMap(({ measure }, place) => (measure === columns[0]?.measure ? [place] : []));
  return own.reduce((best, place) => (valuesIn(place) >= valuesIn(best) ? place : best), own[0] ?? 0);
}

/** Another measure in the same year, unless the address names a column. */
const otherPlace = (columns: readonly Column[], wanted: string | undefined, place: number): number => {
  const named = columns.findIndex((column) => columnKey(column) === wanted);
  if (named >= 0) return named;
  const drawn = columns[place];
  const sameYear = columns.findIndex((one) => one.fiscalYear === drawn?.fiscalYear && one.measure !== drawn.measure);
  return sameYear >= 0 ? sameYear : columns.findIndex((_, index) => index !== place);
};

/** One drawing of a comparison, and the choice which. */
export function Charts({ comparison, rows, isUnnamed, search, choose }: ChartsProps) {
  const { t } = useLanguage();
  const { columns } = comparison;
  const chart = search.chart ?? 'ranking';
  const place = drawnPlace(comparison, rows, search.draw);
  const other = otherPlace(columns, search.against, place);
  const mark = useMemo(() => new Set(search.mark), [search.mark]);
  const isMarked = useCallback((row: ComparedRow) => row.isOwn || mark.has(row.key), [mark]);
  const year = columns[place]?.fiscalYear;
  const openings = useOpenings(rows, year);
  const drawn: DrawnComparison = {
    ...{ comparison, rows, isUnnamed, place, other, isMarked },
    ...openings,
    source: [comparison.peerGroup, t(texts.source)].filter(Boolean).join('，'),
    cutOff: comparison.asOf ?? null,
  };
  const options = columns.map((column) => ({
    value: columnKey(column),
    label: t(texts.columnName(column.label, column.fiscalYear)),
  }));
  const Chart = CHART_OF[chart];
  return (
    <section className="comparison__charts" aria-label={t(texts.charts)}>
      <div className="comparison__drawn">
        <Segmented
          value={chart}
          onChange={(name) => choose({ chart: name === 'ranking' ? undefined : name })}
          options={CHARTS.map((name) => ({ value: name, label: t(texts.chartNames[name]) }))}
        />
        <label htmlFor="drawn">{t(chart === 'scatter' ? texts.across : texts.drawn)}</label>
        <Select
          id="drawn"
          value={options[place]?.value}
          options={options}
          popupMatchSelectWidth={false}
          onChange={(draw) => choose({ draw })}
        />
        {chart === 'scatter' && other >= 0 ? (
          <>
            <label htmlFor="against">{t(texts.against)}</label>
            <Select
              id="against"
              value={options[other]?.value}
              options={options}
              popupMatchSelectWidth={false}
              onChange={(against) => choose({ against })}
            />
          </>
        ) : null}
      </div>
      <Chart {...drawn} />
    </section>
  );
}

const CHART_OF = { ranking: Ranking, distribution: Spread, scatter: TwoMeasures, trend: OverYears } as const;

/** A point opens the department's evaluations of the year, or the region's overview. */
function useOpenings(rows: readonly ComparedRow[], year: number | undefined) {
  const navigate = useNavigate();
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const canOpen = useCallback((key: string) => byKey.has(key), [byKey]);
  const onOpen = useCallback(
    (key: string) => {
      const { departmentId, regionCode } = byKey.get(key) ?? {};
      if (departmentId)
        navigate({ to: '/evaluations', search: { county: regionCode ?? undefined, department: departmentId, year } });
      else if (regionCode && year)
        navigate({ to: '/overview/$regionCode/$year', params: { regionCode, year: `${year}` } });
    },
    [byKey, navigate, year],
  );
  return { canOpen, onOpen };
}
