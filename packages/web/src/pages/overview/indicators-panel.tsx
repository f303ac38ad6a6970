import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { countOf, drawn } from '../../charts/drawn-number.ts';
import type { Numbers } from '../../charts/numbers.ts';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import { apartWords, labelOf, lossBars, whyNoBars } from './indicator-rows.ts';
import { type IndicatorsSummary, OverviewIndicatorsDocument } from './indicators.query.ts';
import { texts } from './indicators-texts.ts';
import type { Summary } from './overview.query.ts';
import type { OverviewSearch } from './search.ts';
import { counted, NumberLink } from './sum-links.tsx';
import { useOrigin } from './use-origin.ts';

export interface IndicatorsPanelProps {
  readonly summary: Summary;
  /** What of the address stays when a bar chooses other departments. */
  readonly settings: OverviewSearch;
}

/** 指标得分与失分: on which of the library's indicators points are lost, each opening the departments that lost them. */
export function IndicatorsPanel({ summary, settings }: IndicatorsPanelProps) {
  const { t } = useLanguage();
  const { region, fiscalYear, provisional } = summary;
  const [{ data, error }, ask] = useQuery({
    query: OverviewIndicatorsDocument,
    variables: { regionCode: region.code, fiscalYear, provisional },
  });
  const indicators = data?.regionSummary?.indicators;
  const content = () => {
    if (error && !indicators) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!indicators) return <LoadingSkeleton rows={8} />;
    return <Losses summary={summary} settings={settings} indicators={indicators} />;
  };
  return (
    <section className="panel" aria-labelledby="indicators">
      <h2 id="indicators">{t(texts.title)}</h2>
      {content()}
    </section>
  );
}

function Losses({ summary, settings, indicators }: IndicatorsPanelProps & { readonly indicators: IndicatorsSummary }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const origin = useOrigin(summary);
  const { region, fiscalYear, provisional } = summary;
  const { shared, own } = indicators;
  const bars = useMemo(() => lossBars(shared, t), [shared, t]);
  const numbers = useNumbers(summary, shared);
  const inCounty = region.level === 'COUNTY';
  const open = useCallback(
    (indicator: string) =>
      navigate({
        to: '/overview/$regionCode/$year',
        params: { regionCode: region.code, year: `${fiscalYear}` },
        search: inCounty ? { ...settings, ...counted({ provisional }), indicator } : settings,
        hash: inCounty ? 'departments' : 'children',
      }),
    [navigate, region.code, fiscalYear, provisional, settings, inCounty],
  );
  const why = whyNoBars(indicators);
  return (
    <>
      <RankedBars
        {...origin}
        title={t(texts.lostByIndicator)}
        rows={bars}
        numbers={numbers}
        table="beneath"
        whenEmpty={why ? t(why) : undefined}
        note={shared.length > 0 ? t(texts.note) : null}
        onOpen={open}
        canOpen={(code) => bars.some(({ key }) => key === code)}
      />
      {own.indicators > 0 ? (
        <p className="panel__note">{t(texts.own(own.indicators, own.departments, own.rate ?? null, own.losing))}</p>
      ) : null}
    </>
  );
}

/** A row an indicator: how many use it, points got and lost, who lost them, and who is not counted. */
function useNumbers(summary: Summary, shared: IndicatorsSummary['shared']): Numbers {
  const { t } = useLanguage();
  return useMemo(() => {
    const isApart = shared.some((loss) => apartWords(loss, t) !== null);
    return {
      columns: [
        t(texts.indicator),
        t(texts.departments),
        t(texts.rate),
        t(texts.lost),
        t(texts.losing),
        ...(isApart ? [t(texts.apart)] : []),
      ],
      rows: shared.map((loss) => {
        const { code, name, departments, rate, known, lost, losing } = loss;
        const apart = apartWords(loss, t) ?? '—';
        return {
          key: code,
          cells: [
            { says: labelOf(loss), shown: <IndicatorName code={code} name={name} /> },
            countOf(departments, t(texts.count(departments))),
            { says: drawn(rate, 'percent') ?? '—', shown: <PercentText rate={rate} /> },
            (known > 0 ? drawn(lost, 'score') : null) ?? '—',
            {
              says: countOf(losing, t(texts.count(losing))),
              shown: <LosingLink summary={summary} of={{ code, name, losing }} />,
            },
            ...(isApart ? [apart] : []),
          ],
        };
      }),
    };
  }, [summary, shared, t]);
}

const IndicatorName = ({ code, name }: { code: string; name: string }) => (
  <>
    {name} {name === code ? null : <small className="number--silent">{code}</small>}
  </>
);

function LosingLink({ summary, of }: { summary: Summary; of: { code: string; name: string; losing: number } }) {
  const { t } = useLanguage();
  const { code, name, losing } = of;
  if (losing === 0) return t(texts.count(0));
  return (
    <NumberLink
      summary={summary}
      of={{ ...counted(summary), indicator: code }}
      label={t(texts.losingOn(name))}
      count={losing}
    >
      {t(texts.count(losing))}
    </NumberLink>
  );
}
