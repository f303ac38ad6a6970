import { MoneyText } from '../../parts/money-text.tsx';
import type { MoneySum, SummaryPlace } from './overview.query.ts';
import type { DepartmentMeasure } from './search.ts';
import { AcceptedLink, ApartLinks } from './sum-links.tsx';

export interface SumTextProps {
  readonly summary: SummaryPlace;
  readonly sum: MoneySum;
  /** What the sum is of, as the link says it. */
  readonly label: string;
  /** Where the department table has a column for it, those counted apart can be listed. */
  readonly measure?: DepartmentMeasure;
}

/** A sum that opens what it was summed over; what it leaves out is said beside it, never counted as 0. */
export function SumText({ summary, sum, label, measure }: SumTextProps) {
  if (sum.known === 0) {
    const nothing = sum.masked + sum.notApplicable + sum.missing === 0;
    return nothing ? (
      <span className="number number--silent">—</span>
    ) : (
      <ApartLinks summary={summary} sum={sum} measure={measure} />
    );
  }
  return (
    <span className="sum">
      <AcceptedLink summary={summary} label={label} count={sum.known}>
        <MoneyText amount={sum.amount} />
      </AcceptedLink>
      <ApartLinks summary={summary} sum={sum} measure={measure} besides />
    </span>
  );
}
