import { beijingDate, beijingDay } from '@jiping/domain/calendar';
import { type Bilingual, said } from '@jiping/domain/language';
import type { Fact } from './county-facts.query.ts';

/** A reminder that is still to be followed. */
export interface OpenReminder {
  readonly at: string;
  /** Its day in Beijing; with the year where that is another than now. */
  readonly day: Bilingual;
  /** A department is reminded once a day at the most. */
  readonly today: boolean;
}

/** The last reminder of a department that has not handed in since; null where there is none. */
export function openReminder(
  { standing, lastReminderAt: at }: Pick<Fact, 'standing' | 'lastReminderAt'>,
  now: Date,
): OpenReminder | null {
  if (!at || (standing !== 'OBLIGED' && standing !== 'DRAFT')) return null;
  const [date, today] = [beijingDate(at), beijingDate(now.toISOString())];
  return { at, day: dayWords(at, date.slice(0, 4) === today.slice(0, 4)), today: date === today };
}

const dayWords = (at: string, thisYear: boolean): Bilingual =>
  said(
    thisYear ? beijingDay(at).replace(/^\d+年/, '') : beijingDay(at),
    new Date(at).toLocaleDateString('en-GB', {
      timeZone: 'Asia/Shanghai',
      day: 'numeric',
      month: 'long',
      ...(thisYear ? {} : { year: 'numeric' }),
    }),
  );
