const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** The country has one time zone, eight hours before Greenwich, and no summer time (GB/T 7408). */
const AHEAD_MS = 8 * HOUR_MS;

const inBeijing = (moment: string): Date => new Date(Date.parse(moment) + AHEAD_MS);

/** The day of a moment, to sort and to count by: `beijingDate('2022-05-06T18:30:00Z')` → `'2022-05-07'`. */
export const beijingDate = (moment: string): string => inBeijing(moment).toISOString().slice(0, 10);

/** A day as official documents write it: `dayInWords('2022-05-07')` → `'2022年5月7日'`. */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** The same as official documents write it (GB/T 9704—2012, 7.3.5.4): `'2022年5月7日'`. */
export function beijingDay(moment: string): string {
  const at = inBeijing(moment);
  return `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
}

/** `beijingMinute('2022-05-06T06:30:00Z')` → `'2022年5月6日14时30分'`. */
export function beijingMinute(moment: string): string {
  const at = inBeijing(moment);
  return `${beijingDay(moment)}${at.getUTCHours()}时${String(at.getUTCMinutes()).padStart(2, '0')}分`;
}

/** When the day began in which a moment lies, as calendars here count days: `09:00+08:00` → `00:00+08:00`. */
export const startOfBeijingDay = (at: Date): Date =>
  new Date(Math.floor((at.getTime() + AHEAD_MS) / DAY_MS) * DAY_MS - AHEAD_MS);
