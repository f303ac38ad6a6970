import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import type { Summary } from './overview.query.ts';
import { bound, partWords } from './rate-part.ts';
import { AcceptedLink } from './sum-links.tsx';
import { texts } from './texts.ts';

/** How execution rates are spread; a bar filters the department table. */
export function RatesPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const { region, fiscalYear, executionRates } = summary;
  const county = region.level === 'COUNTY';
  const place = useMemo(() => ({ regionCode: region.code, year: `${fiscalYear}` }), [region.code, fiscalYear]);
  const bins = useMemo(
    () =>
      executionRates.map(({ from, to, count }) => {
        const part = `${bound(from)}-${to === null ? '' : bound(to)}`;
        return { count, part, label: t(partWords(from, to)) };
      }),
    [executionRates, t],
  );
  const rows = useMemo(
    () =>
      bins.map(({ label, part, count }) => ({
        key: part,
        label,
        size: count,
        text: `${count}`,
        shown: county ? (
          <Link
            to="/overview/$regionCode/$year"
            params={place}
            search={{ rate: part }}
            hash="departments"
            title={t(texts.chooseRate(label, count))}
          >
            {count}
          </Link>
        ) : (
          <AcceptedLink summary={{ region, fiscalYear }} label={label} count={count}>
            {count}
          </AcceptedLink>
        ),
      })),
    [bins, county, place, region, fiscalYear, t],
  );
  const choose = useCallback(
    (index: number) => {
      const bin = bins[index];
      if (!bin) return;
      navigate({
        to: '/overview/$regionCode/$year',
        params: place,
        search: county ? { rate: bin.part } : {},
        hash: county ? 'departments' : 'children',
      });
    },
    [bins, county, navigate, place],
  );
  return (
    <section className="panel" aria-labelledby="rates">
      <h2 id="rates">{t(texts.ratesOf)}</h2>
      {bins.some(({ count }) => count > 0) ? (
        <ChartWithTable
          rows={rows}
          columns={[t(texts.rate), t(texts.departments)]}
          label={t(texts.ratesOf)}
          height={Math.max(180, bins.length * 24)}
          onChoose={choose}
        />
      ) : (
        <p>{t(texts.noRates)}</p>
      )}
    </section>
  );
}
