import { Select } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ComparisonIndicatorsDocument, type Indicator } from './comparison.query.ts';
import { indicatorName, indicatorNote } from './indicator-words.ts';
import { isIndicator, MOST_MEASURES } from './question.ts';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface IndicatorChoiceProps {
  /** All that is compared by; those that are no indicators are left as they are. */
  readonly chosen: readonly string[];
  readonly choose: (codes: string[]) => void;
  readonly search: ComparisonSearch;
  /** Seen by a department's people: how many others use an indicator is not said. */
  readonly isDepartment: boolean;
}

/** The library's indicators that are in use there and then, the most used first; found by name or code. */
export function IndicatorChoice({ chosen, choose, search, isDepartment }: IndicatorChoiceProps) {
  const { t } = useLanguage();
  const { offered, isKnown } = useIndicators(search);
  const mine = chosen.filter(isIndicator);
  const others = chosen.filter((code) => !isIndicator(code));
  const options = useMemo(() => {
    const picked = new Set(chosen.filter(isIndicator));
    const listed = offered.filter(({ code, departments }) => departments > 0 || picked.has(code));
    const unlisted = [...picked].filter((code) => !listed.some((one) => one.code === code));
    return [
      ...listed.map((one) => ({
        value: one.code,
        label: t(indicatorName(one)),
        note: t(indicatorNote(one, isDepartment)),
      })),
      // A link's indicator that is in no library stays to be taken out; what is wrong with it stands above the table.
      ...unlisted.map((code) => ({ value: code, label: t(texts.indicatorByCode(code)), note: '' })),
    ];
  }, [offered, chosen, isDepartment, t]);
  const inUse = offered.filter(({ departments }) => departments > 0).length;
  return (
    <>
      <label htmlFor="indicators">{t(texts.indicators)}</label>
      <Select
        id="indicators"
        mode="multiple"
        allowClear
        maxCount={Math.max(mine.length, MOST_MEASURES - others.length)}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={WIDE}
        placeholder={isKnown ? t(inUse > 0 ? texts.indicatorsInUse(inUse, isDepartment) : texts.noIndicators) : ''}
        notFoundContent={t(inUse > 0 ? texts.noSuchIndicator : texts.noIndicators)}
        value={mine}
        onChange={(codes) => choose([...others, ...codes])}
        options={options}
        optionRender={({ data: { label, note } }) => (
          <>
            <span className="wrapping-name">{label}</span>
            {note ? <small className="comparison__points">{note}</small> : null}
          </>
        )}
      />
    </>
  );
}

/** Pixels in which most names stand in one line. */
const WIDE = 340;

const NONE: readonly Indicator[] = [];

function useIndicators({ county, region, years, category, provisional }: ComparisonSearch) {
  const [{ data }] = useQuery({
    query: ComparisonIndicatorsDocument,
    variables: {
      fiscalYears: (years ?? []).map(Number),
      countyCode: county ?? null,
      regionCode: county ? null : (region ?? null),
      category: category ?? null,
      provisional: provisional === 'true',
    },
    pause: !(county || region) || !years || years.length === 0,
  });
  return { offered: data?.comparisonIndicators ?? NONE, isKnown: data !== undefined };
}
