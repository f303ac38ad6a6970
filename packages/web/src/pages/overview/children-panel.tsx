import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ChangeText } from '../../parts/change-text.tsx';
import { MoneyText } from '../../parts/money-text.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import { ScoreText } from '../../parts/score-text.tsx';
import { byDecimal, byMoney } from './order.ts';
import type { ChildSummary } from './overview.query.ts';
import { CountLink, CoverageBar } from './progress/coverage-line.tsx';
import { SumText } from './sum-text.tsx';
import { texts } from './texts.ts';

/** The places one level down: a tile each for the look, a row each for the numbers; both go down. */
export function ChildrenPanel({ places }: { places: readonly ChildSummary[] }) {
  const { t } = useLanguage();
  return (
    <section className="panel" aria-labelledby="children">
      <h2 id="children">{t(texts.children)}</h2>
      {places.length === 0 ? (
        <p>{t(texts.noChildren)}</p>
      ) : (
        <>
          <div className="tiles">
            {places.map((place) => (
              <Tile key={place.region.code} place={place} />
            ))}
          </div>
          <ChildTable places={places} />
        </>
      )}
    </section>
  );
}

function Tile({ place }: { place: ChildSummary }) {
  const { t } = useLanguage();
  const { region, fiscalYear, coverage, funds, scores } = place;
  const obliged = coverage.obliged - coverage.exempted;
  return (
    <Link to="/overview/$regionCode/$year" params={{ regionCode: region.code, year: `${fiscalYear}` }} className="tile">
      <span className="tile__name">{region.name}</span>
      <CoverageBar coverage={coverage} slim />
      <span className="tile__line">
        <span>{obliged === 0 ? t(texts.nobodyObliged) : t(texts.ofObliged(coverage.submitted, obliged))}</span>
        <PercentText rate={coverage.rateByCount} />
      </span>
      <span className="tile__line">
        <span>{t(texts.executionRate)}</span>
        <PercentText rate={funds.executionRate} />
      </span>
      <span className="tile__line">
        <span>{t(texts.simpleMean)}</span>
        <ScoreText score={scores.simpleMean} />
      </span>
    </Link>
  );
}

function ChildTable({ places }: { places: readonly ChildSummary[] }) {
  const { t } = useLanguage();
  const columns = useMemo(
    (): TableColumnsType<ChildSummary> => [
      {
        title: t(texts.region),
        key: 'region',
        fixed: 'start',
        width: 140,
        render: (_, { region, fiscalYear }) => (
          <Link to="/overview/$regionCode/$year" params={{ regionCode: region.code, year: `${fiscalYear}` }}>
            {region.name}
          </Link>
        ),
      },
      ...(['obliged', 'submitted', 'accepted'] as const).map((count) => ({
        title: t(texts[count]),
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
      {
        title: t(texts.adjustedBudget),
        key: 'budget',
        align: 'end',
        sorter: (left, right) => byMoney(left.funds.adjustedBudget.amount, right.funds.adjustedBudget.amount),
        render: (_, place) => (
          <SumText
            summary={place}
            sum={place.funds.adjustedBudget}
            label={t(texts.adjustedBudget)}
            measure="adjustedBudget"
          />
        ),
      },
      {
        title: t(texts.outturn),
        key: 'outturn',
        align: 'end',
        sorter: (left, right) => byMoney(left.funds.outturn.amount, right.funds.outturn.amount),
        render: (_, place) => (
          <SumText summary={place} sum={place.funds.outturn} label={t(texts.outturn)} measure="outturn" />
        ),
      },
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
        render: (_, { threePublics }) =>
          threePublics.total.known === 0 ? (
            '—'
          ) : (
            <>
              <MoneyText amount={threePublics.total.amount} /> <ChangeText change={threePublics.change} />
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
    ],
    [t],
  );
  return (
    <Table<ChildSummary>
      aria-label={t(texts.childrenTable)}
      size="small"
      style={{ marginBlockStart: 16 }}
      rowKey={({ region }) => region.code}
      columns={columns}
      dataSource={places}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}
