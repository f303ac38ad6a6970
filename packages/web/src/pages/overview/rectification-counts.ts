import { percentOf } from '@jiping/domain/money';

/** What the server counts: all that stand; those that were reported on; those that are closed. */
export interface RectificationCounts {
  readonly issued: number;
  readonly reported: number;
  readonly closed: number;
}

/** Those on which the department has yet to report. */
export const stillToDo = ({ issued, reported, closed }: RectificationCounts): number => issued - reported - closed;

/** Of all that stand, how many of a hundred are closed; null where there is none. */
export const closedShare = ({ issued, closed }: RectificationCounts): string | null =>
  percentOf(String(closed), String(issued));
