import type { Bilingual } from '@jiping/domain/language';
import { inUnit, type Money } from '@jiping/domain/money';
import { countOf, type DrawnNumber, drawn } from '../../charts/drawn-number.ts';
import type { ChildSummary } from './overview.query.ts';
import type { ChildMeasure } from './search.ts';
import { texts } from './texts.ts';

const percent = (rate: string | null | undefined) => drawn(rate, 'percent');
const inTenThousands = (amount: Money | null | undefined) => (amount ? inUnit(amount, '万元') : null);

/** How many evaluations of a place run a risk. */
export const riskCount = ({ risks }: ChildSummary, wanted: string): number =>
  risks.find(({ code }) => code === wanted)?.count ?? 0;

/** By what the places below are coloured: its name, and its value; null where there is none, which is not nothing. */
export const CHILD_VALUES: Record<
  ChildMeasure,
  { readonly name: Bilingual; readonly value: (place: ChildSummary) => DrawnNumber | null }
> = {
  submittedRate: { name: texts.submittedRate, value: ({ coverage }) => percent(coverage.rateByCount) },
  executionRate: { name: texts.executionRate, value: ({ funds }) => percent(funds.executionRate) },
  simpleMean: {
    name: texts.simpleMean,
    value: ({ scores: { simpleMean } }) => drawn(simpleMean, 'score'),
  },
  threePublicsChange: { name: texts.threePublicsChange, value: ({ threePublics }) => percent(threePublics.change) },
  lowExecution: {
    name: texts.lowExecution,
    value: (place) => (place.coverage.submitted === 0 ? null : countOf(riskCount(place, 'lowExecution'))),
  },
  outturnPerStaff: {
    name: texts.outturnPerStaff,
    value: ({ perStaff }) => drawn(inTenThousands(perStaff.outturnPerStaff), 'money'),
  },
  outturnPerHead: {
    name: texts.outturnPerHead,
    value: ({ perHead }) => drawn(inTenThousands(perHead?.outturn), 'moneyPerPerson'),
  },
};
