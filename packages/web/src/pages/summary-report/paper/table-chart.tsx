import { useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { drawn } from '../../../charts/drawn-number.ts';
import { Paired } from '../../../charts/paired.tsx';
import { RankedBars } from '../../../charts/ranked-bars.tsx';
import type { ReportTable } from '../summary-report.query.ts';
import { texts } from '../texts.ts';

/** A table of the report drawn: grades as columns, the ranking as bars, self scores against the review's. */
export function TableChart({ table }: { table: ReportTable }) {
  if (table.code === 'T3') return <GradesChart table={table} />;
  if (table.code === 'T5') return <RankingChart table={table} />;
  return <ReviewChart table={table} />;
}

/** What a table is called without its number: 表5 得分排名 → 得分排名. */
const nameOf = ({ title }: ReportTable): string => title.replace(/^表\d+\s*/, '');

const isTotal = ({ key }: ReportTable['rows'][number]): boolean => key === 'total';

/** The place of a column by its heading, as the report prints it. */
const columnOf = ({ columns }: ReportTable, label: string): number =>
  columns.findIndex((column) => column.label === label);

function GradesChart({ table }: { table: ReportTable }) {
  const { t } = useLanguage();
  const rows = table.rows
    .filter((row) => !isTotal(row))
    .map(({ key, texts: [label = '', count = ''], values }) => ({
      key,
      label,
      size: drawn(values[1], 'count')?.size ?? 0,
      text: count,
    }));
  return (
    <div className="summary-chart">
      <ChartWithTable
        rows={rows}
        columns={[table.columns[0]?.label ?? '', t(texts.count)]}
        label={nameOf(table)}
        height={180}
      />
    </div>
  );
}

function RankingChart({ table }: { table: ReportTable }) {
  const { t } = useLanguage();
  const rows = useMemo(() => {
    const [name, self, review] = ['单位', '自评分', '复核分'].map((label) => columnOf(table, label));
    return table.rows.map(({ key, texts: cells, values }) => {
      const place = values[review ?? -1] ? review : self;
      return {
        key,
        label: cells[name ?? 0] ?? '',
        value: drawn(values[place ?? -1], 'score', cells[place ?? -1] ?? ''),
      };
    });
  }, [table]);
  return (
    <div className="summary-chart">
      <RankedBars
        rows={rows}
        title={nameOf(table)}
        level={3}
        table="folded"
        rowsAre={t(texts.unit)}
        valueIs={t(texts.score)}
      />
    </div>
  );
}

function ReviewChart({ table }: { table: ReportTable }) {
  const { t } = useLanguage();
  const pairs = useMemo(() => {
    const find = (...labels: string[]) => Math.max(...labels.map((label) => columnOf(table, label)));
    const [self, review] = [find('自评分', '平均自评分'), find('复核分', '平均复核分')];
    const difference = find('差额', '平均差额');
    return table.rows
      .filter((row) => !isTotal(row))
      .map(({ key, texts: cells, values }) => ({
        key,
        label: cells[0] ?? '',
        first: drawn(values[self], 'score', cells[self]),
        second: drawn(values[review], 'score', cells[review]),
        difference: drawn(values[difference], 'score', cells[difference]),
      }));
  }, [table]);
  return (
    <div className="summary-chart">
      <Paired
        pairs={pairs}
        names={[t(texts.selfScore), t(texts.reviewScore)]}
        title={nameOf(table)}
        level={3}
        table="folded"
        rowsAre={t(texts.unit)}
      />
    </div>
  );
}
