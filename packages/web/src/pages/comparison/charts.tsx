import { useNavigate } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type ComparedRow, columnKey } from './compared-rows.ts';
import type { Column, Comparison } from './comparison.query.ts';
import type { DrawnComparison } from './drawn-comparison.ts';
import { OverYears } from './over-years.tsx';
import { Ranking } from './ranking.tsx';
import { useRowAddress } from './row-address.ts';
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
    source: t(texts.source(comparison.peerGroup ?? null)),
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
        <Axis
          id="drawn"
          label={t(chart === 'scatter' ? texts.across : texts.drawn)}
          value={options[place]?.value}
          options={options}
          choose={(draw) => choose({ draw })}
        />
        {chart === 'scatter' && other >= 0 ? (
          <Axis
            id="against"
            label={t(texts.against)}
            value={options[other]?.value}
            options={options}
            choose={(against) => choose({ against })}
          />
        ) : null}
      </div>
      <Chart {...drawn} />
    </section>
  );
}

interface AxisProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly choose: (column: string) => void;
}

/** Which column is drawn. */
function Axis({ id, label, choose, ...select }: AxisProps) {
  return (
    <span className="comparison__axis">
      <label htmlFor={id}>{label}</label>
      <Select id={id} popupMatchSelectWidth={false} onChange={choose} {...select} />
    </span>
  );
}

const CHART_OF = { ranking: Ranking, distribution: Spread, scatter: TwoMeasures, trend: OverYears } as const;

/** A point opens what its number is from. */
function useOpenings(rows: readonly ComparedRow[], year: number | undefined) {
  const navigate = useNavigate();
  const addressOf = useRowAddress();
  const byKey = useMemo(
    () => new Map(rows.map((row) => [row.key, year === undefined ? null : addressOf(row, year)])),
    [rows, year, addressOf],
  );
  const canOpen = useCallback((key: string) => Boolean(byKey.get(key)), [byKey]);
  const onOpen = useCallback(
    (key: string) => {
      const address = byKey.get(key);
      if (address) navigate(address);
    },
    [byKey, navigate],
  );
  return { canOpen, onOpen };
}
