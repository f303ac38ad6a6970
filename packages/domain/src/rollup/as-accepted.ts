import type { Aggregate } from './aggregate.ts';
import { NO_COVERAGE } from './coverage.ts';
import { isPartBy } from './slice.ts';

/**
 * An aggregate as it is for those who read only what is accepted: nothing in it says what an evaluation holds that is handed in and
 * not accepted, neither by itself nor as the rest of a sum. Who has handed in is no secret, except by grade, which is what one holds.
 */
export function asAccepted(slice: string, { coverage, official, accepted }: Aggregate): Aggregate {
  const count = coverage.accepted;
  const isComplete = coverage.submitted === count;
  return {
    coverage: isComplete
      ? coverage
      : isPartBy('grade', slice)
        ? { ...NO_COVERAGE, obliged: count, submitted: count, accepted: count, moneyUnknown: count }
        : { ...coverage, money: NO_COVERAGE.money, submittedMoney: NO_COVERAGE.money, moneyUnknown: coverage.obliged },
    official,
    provisional: official,
    ...accepted,
    accepted,
    acceptedOnly: true,
  };
}
