import { openReminder } from '../overview/departments/open-reminder.ts';
import type { AwaitedFact } from './awaited.query.ts';

/** Whose turn it is: those that never handed in, and those that have it back to mend. */
export interface Awaited {
  /** First who is due first; who has no date stands last. Equal ones in the order they came. */
  readonly departments: readonly AwaitedFact[];
  readonly missing: number;
  readonly returned: number;
}

const isMissing = ({ standing }: AwaitedFact) => standing === 'OBLIGED' || standing === 'DRAFT';
const isReturned = ({ standing }: AwaitedFact) => standing === 'RETURNED';

/** What the bureau waits for: `awaited(departmentFacts)`. */
export function awaited(facts: readonly AwaitedFact[]): Awaited {
  const missing = facts.filter(isMissing);
  const returned = facts.filter(isReturned);
  return {
    departments: [...returned, ...missing].toSorted((left, right) => dueTime(left) - dueTime(right)),
    missing: missing.length,
    returned: returned.length,
  };
}

/** Ids of those that a reminder would reach: each is reminded once a day at most. */
export const notRemindedToday = (facts: readonly AwaitedFact[], now: Date): readonly string[] =>
  facts.filter((fact) => isMissing(fact) && !openReminder(fact, now)?.today).map(({ department }) => department.id);

const dueTime = ({ evaluation }: AwaitedFact): number =>
  evaluation ? Date.parse(evaluation.dueAt) : Number.MAX_SAFE_INTEGER;
