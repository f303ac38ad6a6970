import { Segmented, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { drawn } from '../../charts/drawn-number.ts';
import { Paired } from '../../charts/paired.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import { ScoreText } from '../../parts/score-text.tsx';
import { categoryWords } from '../../parts/words.ts';
import { OverviewPartsDocument, type Part } from './later.query.ts';
import { byDecimal, byMoney } from './order.ts';
import type { Summary } from './overview.query.ts';
import { BREAKDOWNS, type OverviewSearch } from './search.ts';
import { counted, NumberLink } from './sum-links.tsx';
import { SumText } from './sum-text.tsx';
import { texts } from './texts.ts';
import { useOrigin } from './use-origin.ts';

export interface BreakdownPanelProps {
  readonly summary: Summary;
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
}

/** Who stands where, with what money and what scores, by kind of department or by finance section (T1, T4). */
export function BreakdownPanel({ summary, search, choose }: BreakdownPanelProps) {
  const { t } = useLanguage();
  const { region, fiscalYear, provisional } = summary;
  const by = search.by ?? 'CATEGORY';
  const origin = useOrigin(summary);
  const [{ data, error }, ask] = useQuery({
    query: OverviewPartsDocument,
    variables: { regionCode: region.code, fiscalYear, provisional, by },
  });
  const parts = data?.regionSummary?.breakdown;
  const pairs = useMemo(
    () =>
      parts?.map((part) => ({
        key: part.key,
        label: nameOf(part, t),
        first: shownScore(part.selfScores.simpleMean),
        second: shownScore(part.reviewScores.simpleMean),
      })) ?? [],
    [parts, t],
  );
  const content = () => {
    if (error && !parts) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!parts) return <LoadingSkeleton rows={8} />;
    if (parts.length === 0) return <p>{t(texts.noParts)}</p>;
    return (
      <>
        <PartTable summary={summary} parts={parts} by={by} />
        {pairs.some(({ first, second }) => first && second) ? (
          <Paired
            {...origin}
            title={t(texts.selfAgainstReview)}
            table="folded"
            pairs={pairs}
            names={[t(texts.meanSelf), t(texts.meanReview)]}
            rowsAre={t(texts.by[by])}
          />
        ) : (
          <p className="panel__note">{t(texts.noDifferences)}</p>
        )}
      </>
    );
  };
  return (
    <section className="panel" aria-labelledby="breakdown">
      <h2 id="breakdown" className="panel__heading">
        <span>
          {t(texts.breakdown)} <small>{t(texts.moneyUnit)}</small>
        </span>
        <Segmented
          aria-label={t(texts.breakdown)}
          value={by}
          onChange={(chosen) => choose({ ...search, by: chosen === 'CATEGORY' ? undefined : chosen })}
          options={BREAKDOWNS.map((one) => ({ value: one, label: t(texts.by[one]) }))}
        />
      </h2>
      {content()}
    </section>
  );
}

const shownScore = (score: string | null | undefined) => drawn(score, 'score');
const nameOf = ({ category, label }: Part, t: ReturnType<typeof useLanguage>['t']) =>
  category ? t(categoryWords[category]) : label;

interface PartTableProps {
  readonly summary: Summary;
  readonly parts: readonly Part[];
  readonly by: (typeof BREAKDOWNS)[number];
}

function PartTable({ summary, parts, by }: PartTableProps) {
  const { t } = useLanguage();
  const columns = useMemo((): TableColumnsType<Part> => {
    const within = (part: Part): OverviewSearch =>
      by === 'CATEGORY' ? { category: part.category ?? undefined } : { section: part.key };
    return [
      {
        title: t(texts.by[by]),
        key: 'name',
        fixed: 'start',
        width: 140,
        render: (_, part) => <span className="wrapping-name">{nameOf(part, t)}</span>,
      },
      ...(['obliged', 'submitted', 'accepted', 'returned', 'missing', 'exempted', 'late'] as const).map((show) => ({
        title: t(texts.counts[show]),
        key: show,
        align: 'end' as const,
        sorter: (left: Part, right: Part) => left.coverage[show] - right.coverage[show],
        render: (_: unknown, part: Part) => (
          <NumberLink
            summary={summary}
            of={{ ...within(part), show }}
            label={nameOf(part, t)}
            count={part.coverage[show]}
          >
            {part.coverage[show]}
          </NumberLink>
        ),
      })),
      {
        title: t(texts.submittedRate),
        key: 'rate',
        align: 'end',
        sorter: (left, right) => byDecimal(left.coverage.rateByCount, right.coverage.rateByCount),
        render: (_, { coverage }) => <PercentText rate={coverage.rateByCount} />,
      },
      {
        title: t(texts.rateByMoney),
        key: 'rateByMoney',
        align: 'end',
        render: (_, { coverage }) => <PercentText rate={coverage.rateByMoney} why={texts.noRateByMoney} />,
      },
      {
        title: t(texts.outturn),
        key: 'outturn',
        align: 'end',
        sorter: (left, right) => byMoney(left.funds.outturn.amount, right.funds.outturn.amount),
        render: (_, part) => (
          <SumText
            summary={summary}
            sum={part.funds.outturn}
            label={`${nameOf(part, t)} ${t(texts.outturn)}`}
            measure="budget.outturn"
            within={within(part)}
          />
        ),
      },
      {
        title: t(texts.executionRate),
        key: 'executionRate',
        align: 'end',
        sorter: (left, right) => byDecimal(left.funds.executionRate, right.funds.executionRate),
        render: (_, { funds }) => <PercentText rate={funds.executionRate} />,
      },
      ...(['self', 'review'] as const).map((which) => {
        const scores = (part: Part) => (which === 'self' ? part.selfScores : part.reviewScores);
        return {
          title: t(texts.means[which]),
          key: which,
          align: 'end' as const,
          sorter: (left: Part, right: Part) => byDecimal(scores(left).simpleMean, scores(right).simpleMean),
          render: (_: unknown, part: Part) =>
            scores(part).count === 0 ? (
              <ScoreText score={null} />
            ) : (
              <NumberLink
                summary={summary}
                of={{ ...within(part), ...counted(summary), scored: which }}
                label={t(texts.means[which])}
                count={scores(part).count}
              >
                <ScoreText score={scores(part).simpleMean} />
              </NumberLink>
            ),
        };
      }),
      ...(['median', 'highest', 'lowest', 'standardDeviation'] as const).map((which) => ({
        title: t(texts.scoreColumns[which]),
        key: which,
        align: 'end' as const,
        render: (_: unknown, { scores }: Part) => <ScoreText score={scores[which]} />,
      })),
    ];
  }, [summary, by, t]);
  return (
    <Table<Part>
      aria-label={t(texts.breakdown)}
      size="small"
      rowKey="key"
      columns={columns}
      dataSource={parts}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}
