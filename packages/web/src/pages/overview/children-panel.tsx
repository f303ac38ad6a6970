import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { RegionMap } from '../../charts/region-map.tsx';
import { levelWords } from '../../parts/words.ts';
import { CHILD_VALUES } from './child-measures.ts';
import { ChildTable } from './child-table.tsx';
import type { Summary } from './overview.query.ts';
import { CHILD_MEASURES, type OverviewSearch, settingsOf } from './search.ts';
import { texts } from './texts.ts';
import { useOrigin } from './use-origin.ts';

export interface ChildrenPanelProps {
  readonly summary: Summary;
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
}

/** The places one level down: a tile each (or a map, where the operator supplied one) for the look, a row each for the numbers; both go down. */
export function ChildrenPanel({ summary, search, choose }: ChildrenPanelProps) {
  const { t } = useLanguage();
  const { children: places, region, fiscalYear, provisional } = summary;
  const origin = useOrigin(summary);
  const paint = search.paint ?? 'executionRate';
  const { name, value } = CHILD_VALUES[paint];
  const tiles = useMemo(
    () => places.map((place) => ({ key: place.region.code, label: place.region.name, value: value(place) })),
    [places, value],
  );
  const settings = settingsOf(search);
  return (
    <section className="panel" aria-labelledby="places">
      <h2 id="places" className="panel__heading">
        <span>
          {t(texts.children)} <small>{t(texts.places(places.length))}</small>
        </span>
        {places.length === 0 ? null : (
          <Select
            aria-label={t(texts.paint)}
            value={paint}
            style={{ width: 180 }}
            onChange={(chosen) => choose({ ...search, paint: chosen === 'executionRate' ? undefined : chosen })}
            options={CHILD_MEASURES.map((measure) => ({ value: measure, label: t(CHILD_VALUES[measure].name) }))}
          />
        )}
      </h2>
      {places.length === 0 ? (
        <p>{t(texts.noChildren)}</p>
      ) : (
        <>
          <RegionMap
            {...origin}
            title={t(name)}
            regionCode={region.code}
            tiles={tiles}
            regionsAre={t(texts.region)}
            valueIs={t(name)}
            addressOf={(key) => `/overview/${key}/${fiscalYear}${provisional ? '?provisional=true' : ''}`}
            linkTo={(tile, inside, look) => (
              <Link
                to="/overview/$regionCode/$year"
                params={{ regionCode: tile.key, year: `${fiscalYear}` }}
                search={settings}
                {...look}
              >
                {inside}
              </Link>
            )}
          />
          <ChildTable
            summary={summary}
            settings={settings}
            level={t(levelWords[places[0]?.region.level ?? 'COUNTY'])}
          />
        </>
      )}
    </section>
  );
}
