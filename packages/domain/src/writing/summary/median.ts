import Big from 'big.js';
import { addDecimals, compareDecimals, type Decimal } from '../../money/index.ts';
import type { SummaryData } from './summary-data.ts';

/** The middle result of a county's departments, exact; null where no department is told, and the histogram has to do. */
export const medianOfAll = ({ members }: Pick<SummaryData, 'members'>): Decimal | null =>
  medianOf(members.flatMap(({ official }) => official?.result ?? []));

/** The same of one finance section. */
export const medianOfSection = ({ members }: Pick<SummaryData, 'members'>, section: string): Decimal | null =>
  medianOf(
    members.flatMap(({ official, financeSection }) => (financeSection === section ? (official?.result ?? []) : [])),
  );

function medianOf(values: readonly Decimal[]): Decimal | null {
  const sorted = values.toSorted(compareDecimals);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : new Big(addDecimals(low, high)).div(2).toFixed();
}
