import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Bars } from '../../charts/bars.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { countOf } from '../../charts/drawn-number.ts';
import type { Summary } from './overview.query.ts';
import { bound, partWords } from './rate-part.ts';
import type { OverviewSearch } from './search.ts';
import { counted, NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';
import { useOrigin } from './use-origin.ts';

export interface RatesPanelProps {
  readonly summary: Summary;
  /** What of the address stays when a bar chooses other departments. */
  readonly settings: OverviewSearch;
}

/** How execution rates are spread; a bar filters the department table, above a county it leads to the places below. */
export function RatesPanel({ summary, settings }: RatesPanelProps) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const origin = useOrigin(summary);
  const { region, fiscalYear, provisional, executionRates } = summary;
  const county = region.level === 'COUNTY';
  const bins = useMemo(
    () =>
      executionRates.map(({ from, to, count }) => {
        const part = `${bound(from)}-${to === null || to === undefined ? '' : bound(to)}`;
        return { count, part, label: t(partWords(from, to ?? null)), size: count, text: `${count}` };
      }),
    [executionRates, t],
  );
  const numbers = {
    columns: [t(texts.rate), t(texts.departments)],
    rows: bins.map(({ part, label, count }) => ({
      key: part,
      cells: [
        label,
        {
          says: countOf(count),
          shown: (
            <NumberLink
              summary={summary}
              of={{ ...counted(summary), rate: part }}
              label={t(texts.rateOf(label))}
              count={count}
            >
              {count}
            </NumberLink>
          ),
        },
      ],
    })),
  };
  const choose = useCallback(
    (index: number) => {
      const part = bins[index]?.part;
      navigate({
        to: '/overview/$regionCode/$year',
        params: { regionCode: region.code, year: `${fiscalYear}` },
        search: county ? { ...settings, ...counted({ provisional }), rate: part } : settings,
        hash: county ? 'departments' : 'children',
      });
    },
    [bins, county, region.code, fiscalYear, provisional, settings, navigate],
  );
  const any = bins.some(({ count }) => count > 0);
  return (
    <section className="panel">
      <ChartFrame
        {...origin}
        level={2}
        title={t(texts.ratesOf)}
        numbers={any ? numbers : { columns: [], rows: [] }}
        whenEmpty={t(texts.noRates)}
        table="beside"
      >
        {any ? (
          <Bars bars={bins} label={t(texts.ratesOf)} height={Math.max(200, bins.length * 26)} onChoose={choose} />
        ) : null}
      </ChartFrame>
    </section>
  );
}
