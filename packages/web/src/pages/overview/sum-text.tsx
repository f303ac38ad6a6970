import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { MoneyText } from '../../parts/money-text.tsx';
import { grouped } from '../../parts/numbers.ts';
import type { MoneySum, Summary, SummaryPlace } from './overview.query.ts';
import type { OverviewSearch, SummedMeasure } from './search.ts';
import { ApartLinks, counted, NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';

export interface SumTextProps<Sum> {
  readonly summary: SummaryPlace;
  readonly sum: Sum;
  /** What the sum is of, as the link says it. */
  readonly label: string;
  /** Code of the figure that is summed. */
  readonly measure: SummedMeasure;
  /** The part of the departments that the sum is of, where it is not of all. */
  readonly within?: OverviewSearch;
}

/** A sum that opens what it was summed over; what it leaves out is said beside it, never counted as 0. */
export function SumText(props: SumTextProps<MoneySum>) {
  return (
    <Sum {...props}>
      <MoneyText amount={props.sum.amount} />
    </Sum>
  );
}

/** The same of people. */
export function PeopleText(props: SumTextProps<Summary['staff']['quota']>) {
  const { t } = useLanguage();
  return <Sum {...props}>{t(texts.people(grouped(props.sum.number)))}</Sum>;
}

interface Counted {
  readonly known: number;
  readonly masked: number;
  readonly notApplicable: number;
  readonly missing: number;
}

function Sum({ summary, sum, label, measure, within, children }: SumTextProps<Counted> & { children: ReactNode }) {
  const nothing = sum.known + sum.masked + sum.notApplicable + sum.missing === 0;
  if (nothing) return <span className="number number--silent">—</span>;
  const of = { ...counted(summary), ...within, measure };
  const apart = <ApartLinks summary={summary} sum={sum} of={of} label={label} besides={sum.known > 0} />;
  if (sum.known === 0) return apart;
  return (
    <span className="sum">
      <NumberLink summary={summary} of={{ ...of, value: 'KNOWN' }} label={label} count={sum.known}>
        {children}
      </NumberLink>
      {apart}
    </span>
  );
}
