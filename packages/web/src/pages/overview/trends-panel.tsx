import { inUnit, type Money } from '@jiping/domain/money';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { type DrawnNumber, drawn } from '../../charts/drawn-number.ts';
import { LineTrend } from '../../charts/line-trend.tsx';
import { yearsBetween } from '../../charts/line-trend-option.ts';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { OverviewYearsDocument, type SummaryYear } from './later.query.ts';
import type { Summary } from './overview.query.ts';
import { texts } from './texts.ts';
import { useOrigin } from './use-origin.ts';

/** A line: what it is called, and what it shows of a year. */
type Line = readonly [
  key:
    | 'adjustedBudget'
    | 'outturn'
    | 'executionRate'
    | 'submittedRate'
    | 'total'
    | 'budget'
    | 'simpleMean'
    | 'weightedMean'
    | 'median',
  point: (year: SummaryYear) => DrawnNumber | null,
];

const money = ({ amount, known }: { amount: Money; known: number }) =>
  known === 0 ? null : drawn(inUnit(amount, '万元'), 'money');
const percent = (rate: string | null | undefined) => drawn(rate, 'percent');
const score = (mean: string | null | undefined) => drawn(mean, 'score');

const CHARTS: readonly (readonly [title: 'money' | 'rates' | 'threePublics' | 'scores', lines: readonly Line[]])[] = [
  [
    'money',
    [
      ['adjustedBudget', ({ funds }) => money(funds.adjustedBudget)],
      ['outturn', ({ funds }) => money(funds.outturn)],
    ],
  ],
  [
    'rates',
    [
      ['executionRate', ({ funds }) => percent(funds.executionRate)],
      ['submittedRate', ({ coverage }) => percent(coverage.rateByCount)],
    ],
  ],
  [
    'threePublics',
    [
      ['total', ({ threePublics }) => money(threePublics.total)],
      ['budget', ({ threePublics }) => money(threePublics.budget)],
    ],
  ],
  [
    'scores',
    [
      ['simpleMean', ({ scores }) => score(scores.simpleMean)],
      ['weightedMean', ({ scores }) => score(scores.weightedMean)],
      ['median', ({ scores }) => score(scores.median)],
    ],
  ],
];

/** The key figures over all years that have data; a year between without any is a gap. */
export function TrendsPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { cutOff } = useOrigin(summary);
  const { region, provisional } = summary;
  const [{ data, error }, ask] = useQuery({
    query: OverviewYearsDocument,
    variables: { regionCode: region.code, provisional },
  });
  const known = data?.summaryYears;
  const years = useMemo(() => (known ? yearsBetween(known.map(({ fiscalYear }) => fiscalYear)) : []), [known]);
  const charts = useMemo(
    () =>
      CHARTS.map(([title, lines]) => ({
        title,
        series: lines.map(([key, point]) => ({
          key,
          label: t(texts[key]),
          points: years.map((year) => {
            const found = known?.find(({ fiscalYear }) => fiscalYear === year);
            return found ? point(found) : null;
          }),
        })),
      })),
    [known, years, t],
  );
  const unfinished = useMemo(
    () =>
      new Map(
        known
          ?.map(yearHolds(provisional))
          .filter(({ held, obliged }) => held < obliged)
          .map(({ fiscalYear, held, obliged }) => [fiscalYear, t(texts.heldOf(held, obliged))]),
      ),
    [known, provisional, t],
  );
  const content = () => {
    if (error && !known) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!known) return <LoadingSkeleton rows={8} />;
    return (
      <>
        <p className="panel__note">{t(texts.yearsHold(known.toReversed().map(yearHolds(provisional))))}</p>
        <div className="chart-grid">
          {charts.map(({ title, series }) => (
            <LineTrend
              key={title}
              cutOff={cutOff}
              source={t(texts.sourceOfYears(region.name, years, provisional))}
              title={t(texts.trendOf[title])}
              table="folded"
              years={years}
              unfinished={unfinished}
              series={series}
            />
          ))}
        </div>
      </>
    );
  };
  return (
    <section className="panel" aria-labelledby="trends">
      <h2 id="trends">{t(texts.trends)}</h2>
      {content()}
    </section>
  );
}

/** How many departments a year's sums hold, and how many they should: a year under way looks smaller than it will be. */
const yearHolds =
  (provisional: boolean) =>
  ({ fiscalYear, coverage }: SummaryYear) => ({
    fiscalYear,
    held: provisional ? coverage.submitted : coverage.accepted,
    obliged: coverage.obliged - coverage.exempted,
  });
