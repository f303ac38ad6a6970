import type { RectificationState } from '../../api/generated/schema-words.ts';

interface Ordered {
  readonly id: string;
  readonly state: RectificationState;
  readonly dueOn: string;
}

/** Whether anybody still has to do something about it. */
const isOpen = ({ state }: Pick<Ordered, 'state'>): boolean => state === 'ISSUED' || state === 'REPORTED';

/** What is due first stands first. */
const byDueDay = (left: Ordered, right: Ordered): number =>
  left.dueOn.localeCompare(right.dueOn) || left.id.localeCompare(right.id);

/** Those that somebody still has to do something about, and those that are over; each by the day it is due. */
export const openAndFinished = <T extends Ordered>(
  all: readonly T[],
): { readonly open: readonly T[]; readonly finished: readonly T[] } => ({
  open: all.filter(isOpen).toSorted(byDueDay),
  finished: all.filter((one) => !isOpen(one)).toSorted(byDueDay),
});
