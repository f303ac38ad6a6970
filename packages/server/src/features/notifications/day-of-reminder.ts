const DAY_MS = 24 * 60 * 60 * 1000;
/** The country's one time zone, UTC+8, without summer time. */
const BEIJING_MS = 8 * 60 * 60 * 1000;

/** When the day began in which a moment lies, as calendars here count days: `09:00+08:00` → `00:00+08:00`. */
export const startOfDay = (at: Date): Date =>
  new Date(Math.floor((at.getTime() + BEIJING_MS) / DAY_MS) * DAY_MS - BEIJING_MS);
