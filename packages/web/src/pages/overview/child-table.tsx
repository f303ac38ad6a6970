import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ChangeText } from '../../parts/change-text.tsx';
import { MoneyText } from '../../parts/money-text.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import { ScoreText } from '../../parts/score-text.tsx';
import { riskCount } from './child-measures.ts';
import { byDecimal, byMoney } from './order.ts';
import type { ChildSummary, Summary } from './overview.query.ts';
import { CountLink } from './progress/coverage-line.tsx';
import { type OverviewSearch, settingsOf } from './search.ts';
import { NumberLink } from './sum-links.tsx';
import { SumText } from './sum-text.tsx';
import { texts } from './texts.ts';

export interface ChildTableProps {
  readonly summary: Summary;
  readonly settings: OverviewSearch;
  /** What the places are: 市, 县. */
  readonly level: string;
}

/** A row a place, and every number opens that place's own list. */
export function ChildTable({ summary, settings, level }: ChildTableProps) {
  const { t } = useLanguage();
  const columns = useMemo(
    (): TableColumnsType<ChildSummary> => [
      {
        title: level,
        key: 'region',
        fixed: 'start',
        width: 140,
        render: (_, { region, fiscalYear }) => (
          <Link
            to="/overview/$regionCode/$year"
            params={{ regionCode: region.code, year: `${fiscalYear}` }}
            search={settingsOf(settings)}
            className="wrapping-name"
          >
            {region.name}
          </Link>
        ),
      },
      ...(['obliged', 'submitted', 'missing', 'returned', 'accepted'] as const).map((count) => ({
        title: t(texts.counts[count]),
        key: count,
        align: 'end' as const,
        sorter: (left: ChildSummary, right: ChildSummary) => left.coverage[count] - right.coverage[count],
        render: (_: unknown, place: ChildSummary) => (
          <span className="number">
            <CountLink summary={place} count={count}>
              {place.coverage[count]}
            </CountLink>
          </span>
        ),
      })),
      {
        title: t(texts.submittedRate),
        key: 'rate',
        align: 'end',
        sorter: (left, right) => byDecimal(left.coverage.rateByCount, right.coverage.rateByCount),
        render: (_, { coverage }) => <PercentText rate={coverage.rateByCount} />,
      },
      ...(['adjustedBudget', 'outturn'] as const).map((which) => ({
        title: t(texts[which]),
        key: which,
        align: 'end' as const,
        sorter: (left: ChildSummary, right: ChildSummary) =>
          byMoney(left.funds[which].amount, right.funds[which].amount),
        render: (_: unknown, place: ChildSummary) => (
          <SumText
            summary={place}
            sum={place.funds[which]}
            label={`${place.region.name} ${t(texts[which])}`}
            measure={which === 'outturn' ? 'budget.outturn' : 'budget.adjusted'}
          />
        ),
      })),
      {
        title: t(texts.executionRate),
        key: 'executionRate',
        align: 'end',
        sorter: (left, right) => byDecimal(left.funds.executionRate, right.funds.executionRate),
        render: (_, { funds }) => <PercentText rate={funds.executionRate} />,
      },
      {
        title: t(texts.threePublics),
        key: 'threePublics',
        align: 'end',
        sorter: (left, right) => byMoney(left.threePublics.total.amount, right.threePublics.total.amount),
        render: (_, place) => (
          <>
            <SumText
              summary={place}
              sum={place.threePublics.total}
              label={`${place.region.name} ${t(texts.threePublics)}`}
              measure="threePublics.total"
            />
            {place.threePublics.total.known > 0 ? (
              <>
                {' '}
                <ChangeText change={place.threePublics.change} />
              </>
            ) : null}
          </>
        ),
      },
      ...(['simpleMean', 'weightedMean', 'median'] as const).map((mean) => ({
        title: t(texts[mean]),
        key: mean,
        align: 'end' as const,
        sorter: (left: ChildSummary, right: ChildSummary) => byDecimal(left.scores[mean], right.scores[mean]),
        render: (_: unknown, { scores }: ChildSummary) => <ScoreText score={scores[mean]} />,
      })),
      {
        title: t(texts.lowExecution),
        key: 'lowExecution',
        align: 'end',
        sorter: (left, right) => riskCount(left, 'lowExecution') - riskCount(right, 'lowExecution'),
        render: (_, place) => (
          <NumberLink
            summary={place}
            of={{ show: 'submitted', risk: 'lowExecution' }}
            label={`${place.region.name} ${t(texts.lowExecution)}`}
            count={riskCount(place, 'lowExecution')}
          >
            {riskCount(place, 'lowExecution')}
          </NumberLink>
        ),
      },
      {
        title: t(texts.outturnPerStaff),
        key: 'perStaff',
        align: 'end',
        sorter: (left, right) => byMoney(left.perStaff.outturnPerStaff, right.perStaff.outturnPerStaff),
        render: (_, { perStaff }) => <MoneyText amount={perStaff.outturnPerStaff} />,
      },
      {
        title: t(texts.outturnPerHead),
        key: 'perHead',
        align: 'end',
        sorter: (left, right) => byMoney(left.perHead?.outturn, right.perHead?.outturn),
        render: (_, { perHead }) => <MoneyText amount={perHead?.outturn} digits={4} />,
      },
    ],
    [level, settings, t],
  );
  return (
    <Table<ChildSummary>
      aria-label={t(texts.childrenTable)}
      className="short-heads"
      size="small"
      style={{ marginBlockStart: 16 }}
      rowKey={({ region }) => region.code}
      columns={columns}
      dataSource={summary.children}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}
