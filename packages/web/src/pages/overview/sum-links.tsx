import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { FigureState } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { texts as parts } from '../../parts/texts.ts';
import type { SummaryPlace } from './overview.query.ts';
import type { DepartmentMeasure } from './search.ts';
import { texts } from './texts.ts';

export interface AcceptedLinkProps {
  readonly summary: SummaryPlace;
  readonly label: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** To the accepted evaluations that a sum or a mean is made of; above a county, to the places below. */
export function AcceptedLink({ summary, label, count, children }: AcceptedLinkProps) {
  const { t } = useLanguage();
  const { region, fiscalYear } = summary;
  const title = t(texts.ofDepartmentsLabel(label, count));
  if (region.level === 'COUNTY')
    return (
      <Link
        to="/evaluations"
        search={{ county: region.code, year: fiscalYear, states: ['ACCEPTED'] }}
        title={title}
        className="sum__link"
      >
        {children}
      </Link>
    );
  return (
    <Link
      to="/overview/$regionCode/$year"
      params={{ regionCode: region.code, year: `${fiscalYear}` }}
      hash="children"
      title={title}
      className="sum__link"
    >
      {children}
    </Link>
  );
}

export interface ApartLinksProps {
  readonly summary: SummaryPlace;
  readonly sum: { readonly masked: number; readonly notApplicable: number; readonly missing: number };
  readonly measure?: DepartmentMeasure;
  /** Whether a known sum stands before it. */
  readonly besides?: boolean;
}

/** “另有 2 家数据不公开、1 家不适用”: each count told apart, and listed where the department table can list it. */
export function ApartLinks({ summary, sum, measure, besides }: ApartLinksProps) {
  const { t } = useLanguage();
  const { region, fiscalYear } = summary;
  const counts: readonly [FigureState, number, number, number][] = [
    ['MASKED', sum.masked, 0, 0],
    ['NOT_APPLICABLE', 0, sum.notApplicable, 0],
    ['MISSING', 0, 0, sum.missing],
  ];
  const words = (...numbers: Parameters<typeof parts.apart>) =>
    t(besides ? parts.besides(parts.apart(...numbers)) : parts.apart(...numbers));
  if (sum.masked + sum.notApplicable + sum.missing === 0) return null;
  if (!measure || region.level !== 'COUNTY')
    return <small className="sum__apart">{words(sum.masked, sum.notApplicable, sum.missing)}</small>;
  return (
    <small className="sum__apart">
      {counts
        .filter(([, ...numbers]) => numbers.some((number) => number > 0))
        .map(([value, ...numbers], index) => (
          <Fragment key={value}>
            {index > 0 ? ' ' : null}
            <Link
              to="/overview/$regionCode/$year"
              params={{ regionCode: region.code, year: `${fiscalYear}` }}
              search={{ measure, value }}
              hash="departments"
            >
              {words(...numbers)}
            </Link>
          </Fragment>
        ))}
    </small>
  );
}
