import { Radio, Select } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ownRegion } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ComparisonPlacesDocument } from './comparison.query.ts';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface PlaceChoiceProps {
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** The prefecture of a county, by its GB/T 2260 code. */
const above = (code: string): string => `${code.slice(0, 4)}00`;

/** What a change of place leaves behind: names of what was there. */
export const ELSEWHERE = { departments: undefined, regions: undefined, mark: undefined } as const;

/** For who sees more than one county: which place, and whether its regions or its departments. */
export function PlaceChoice({ search, choose }: PlaceChoiceProps) {
  const { t } = useLanguage();
  const own = ownRegion(useViewer()) ?? '';
  const chosen = search.county ?? search.region ?? own;
  const [{ data }] = useQuery({
    query: ComparisonPlacesDocument,
    variables: { own, middle: above(chosen) === own ? chosen : above(chosen) },
    pause: own === '',
    requestPolicy: 'cache-first',
  });
  const places = useMemo(() => {
    const { own: top = [], below = [], further = [] } = data ?? {};
    const ordered = below.flatMap((place) => [
      place,
      ...further.filter(
        ({ code, level }) => level === 'COUNTY' && place.level !== 'COUNTY' && above(code) === place.code,
      ),
    ]);
    return [...new Map([...top, ...ordered].map((place) => [place.code, place])).values()];
  }, [data]);
  const options = places.map(({ code, name, level }) => ({
    value: code,
    label: `${code === own ? '' : level === 'COUNTY' && places.length > 1 ? '　' : ''}${name}`,
  }));
  const pick = (code: string) => {
    const isCounty = places.find((place) => place.code === code)?.level === 'COUNTY';
    choose({
      ...ELSEWHERE,
      county: isCounty ? code : undefined,
      region: isCounty ? undefined : code,
      rows: isCounty ? undefined : (search.rows ?? 'regions'),
    });
  };
  return (
    <>
      <label htmlFor="place">{t(texts.place)}</label>
      <Select
        id="place"
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen}
        onChange={pick}
        options={
          options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, label: chosen }]
        }
      />
      {search.county ? null : (
        <>
          <span id="by" className="comparison__label">
            {t(texts.by)}
          </span>
          <Radio.Group
            aria-labelledby="by"
            optionType="button"
            value={search.rows ?? 'regions'}
            onChange={({ target }) =>
              choose({ rows: target.value, departments: undefined, regions: undefined, mark: undefined })
            }
            options={[
              { value: 'regions', label: t(texts.byRegions) },
              { value: 'departments', label: t(texts.byDepartments) },
            ]}
          />
          {(search.rows ?? 'regions') === 'regions' ? (
            <>
              <label htmlFor="regions">{t(texts.regions)}</label>
              <Select
                id="regions"
                mode="multiple"
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={t(texts.allRegions)}
                value={search.regions ?? []}
                onChange={(codes) => choose({ regions: codes.length > 0 ? codes : undefined })}
                options={options.filter(({ value }) => value !== chosen)}
              />
            </>
          ) : null}
        </>
      )}
    </>
  );
}
