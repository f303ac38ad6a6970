import { amountOf } from '../../figures/index.ts';
import {
  add,
  addDecimals,
  type Decimal,
  type Money,
  money,
  quotientOf,
  subtract,
  subtractDecimals,
} from '../../money/index.ts';
import type { SummaryData } from './summary-data.ts';
import { changePercent, ratioOf } from './year.ts';

/** Two years side by side, over the departments that know both: sums of different departments are no change. */
export interface Compared<Value> {
  readonly units: number;
  readonly now: Value;
  readonly before: Value;
  /** Signed. */
  readonly change: Value;
  /** Of the change without its sign; null where last year's is nothing or below. */
  readonly percent: Decimal | null;
}

const unsigned = (percent: Decimal | null): Decimal | null => percent?.replace('-', '') ?? null;

/** What was spent 全年执行数; null where no department knows both years, as above a county. */
export function outturnCompared({ members }: SummaryData): Compared<Money> | null {
  const both = members.flatMap(({ official, lastYear }) => {
    const now = amountOf(official?.measures['budget.outturn']);
    const before = lastYear?.outturn ?? null;
    return now === null || before === null || official?.isCovered ? [] : [{ now, before }];
  });
  return comparedAmounts(both.length, add(...both.map(({ now }) => now)), add(...both.map(({ before }) => before)));
}

/** “三公”经费, as the evaluations themselves state this year and last. */
export function threePublicsCompared({ thisYear }: SummaryData): Compared<Money> | null {
  const { known, part, whole } = ratioOf(thisYear, 'threePublicsOnPrevious');
  return comparedAmounts(known, money(addDecimals(part)), money(addDecimals(whole)));
}

const comparedAmounts = (units: number, now: Money, before: Money): Compared<Money> | null =>
  units === 0
    ? null
    : { units, now, before, change: subtract(now, before), percent: unsigned(changePercent(now, before)) };

/** Mean results, over the departments with one in both years. */
export function meansCompared({ members }: SummaryData): Compared<Decimal> | null {
  const both = members.flatMap(({ official, lastYear }) =>
    official?.result == null || lastYear?.result == null ? [] : [{ now: official.result, before: lastYear.result }],
  );
  const mean = (values: readonly Decimal[]) => quotientOf(addDecimals(...values), String(values.length), 2);
  const [now, before] = [mean(both.map((one) => one.now)), mean(both.map((one) => one.before))];
  if (now === null || before === null) return null;
  return { units: both.length, now, before, change: subtractDecimals(now, before), percent: null };
}
