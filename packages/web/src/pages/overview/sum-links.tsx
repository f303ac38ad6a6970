import { Link, useSearch } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { texts as parts } from '../../parts/texts.ts';
import type { SummaryPlace } from './overview.query.ts';
import { type MeasureValue, type OverviewSearch, overviewSearch, settingsOf } from './search.ts';
import { texts } from './texts.ts';

export interface NumberLinkProps {
  readonly summary: SummaryPlace;
  /** Which departments the number is made of; said for a county, whose departments can be listed. */
  readonly of: OverviewSearch;
  /** What the number is of, and of how many, as the link says it. */
  readonly label: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** The same as long as the settings are: a page has a hundred numbers, and a filter of the table concerns none of them. */
const settingsInForce = (search: Record<string, unknown>): OverviewSearch => settingsOf(overviewSearch(search));

/** To the departments that a number is made of; above a county, to the places below, each of which opens its own. */
export function NumberLink({ summary, of, label, count, children }: NumberLinkProps) {
  const { t } = useLanguage();
  const settings = useSearch({ strict: false, select: settingsInForce, structuralSharing: true });
  const { region, fiscalYear } = summary;
  const inCounty = region.level === 'COUNTY';
  return (
    <Link
      to="/overview/$regionCode/$year"
      params={{ regionCode: region.code, year: `${fiscalYear}` }}
      search={inCounty ? { ...settings, ...of } : settings}
      hash={inCounty ? 'departments' : 'children'}
      title={t(texts.ofDepartmentsLabel(label, count))}
      className="sum__link"
    >
      {children}
    </Link>
  );
}

/** Whose numbers count: the accepted, or all that were handed in where the provisional is asked for. */
export const counted = ({ provisional }: Pick<SummaryPlace, 'provisional'>): OverviewSearch => ({
  show: provisional ? 'submitted' : 'accepted',
});

export interface ApartLinksProps {
  readonly summary: SummaryPlace;
  readonly sum: { readonly masked: number; readonly notApplicable: number; readonly missing: number };
  /** The departments and the measure that the sum is of. */
  readonly of: OverviewSearch;
  readonly label: string;
  /** Whether a known sum stands before it. */
  readonly besides?: boolean;
}

/** “另有 2 家数据不公开、1 家不适用”: each count told apart, and listed. */
export function ApartLinks({ summary, sum, of, label, besides }: ApartLinksProps) {
  const { t } = useLanguage();
  const { masked, notApplicable, missing } = sum;
  const counts: readonly (readonly [MeasureValue, number, readonly [number, number, number]])[] = [
    ['MASKED', masked, [masked, 0, 0]],
    ['NOT_APPLICABLE', notApplicable, [0, notApplicable, 0]],
    ['MISSING', missing, [0, 0, missing]],
  ];
  if (masked + notApplicable + missing === 0) return null;
  return (
    <small className="sum__apart">
      {counts
        .filter(([, count]) => count > 0)
        .map(([value, count, words], index) => (
          <Fragment key={value}>
            {index > 0 ? t(parts.between) : null}
            <NumberLink summary={summary} of={{ ...of, value }} label={label} count={count}>
              {t(besides && index === 0 ? parts.besides(parts.apart(...words)) : parts.apart(...words))}
            </NumberLink>
          </Fragment>
        ))}
    </small>
  );
}
