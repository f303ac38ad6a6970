import { PAST_YEAR } from './cycles.ts';
import type { DemoCycle } from './model.ts';
import type { Random } from './random.ts';
import type { Story } from './storyline.ts';

const DAY = 24 * 60 * 60 * 1000;
const CHINA = 8 * 60 * 60 * 1000;

/** A day in China, counted from 1970: acts are dated by working day and hour. */
export type Day = number;

export const dayOf = (moment: Date): Day => Math.floor((moment.getTime() + CHINA) / DAY);

/** `momentOf(day, 15, 20)`: twenty past three in the afternoon of that day in China. */
export const momentOf = (day: Day, hour: number, minute: number): Date =>
  new Date(day * DAY - CHINA + (hour * 60 + minute) * 60 * 1000);

/** Days of one evaluation's way; those after its present state are simply not used. */
export interface Timeline {
  readonly created: Day;
  /** When the unit handed it in the first time, and, where it came back once, the last time. */
  readonly firstSigned: Day;
  readonly lastSigned: Day;
  readonly today: Day;
}

/**
 * The last signing is as late as the story says, or some days in time; a first one that came back lies a week before.
 * Three days of review fit between a signing and `now`.
 */
export function timelineOf(cycle: DemoCycle, story: Story, now: Date, random: Random): Timeline {
  const [opened, due, today] = [dayOf(cycle.opensAt), dayOf(cycle.dueAt), dayOf(now)];
  const last = Math.min(due - 1, today - 5) - random.between(0, cycle.fiscalYear === PAST_YEAR ? 12 : 9);
  const lastSigned = story.daysLate > 0 ? due + story.daysLate : last;
  const firstSigned = story.returnedOnce ? lastSigned - 7 : lastSigned;
  return { created: opened + random.between(1, 6), firstSigned, lastSigned, today };
}
