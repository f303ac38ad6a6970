/** China has one time zone and no summer time (GB/T 7408). */
const BEIJING = 8 * 60 * 60 * 1000;

/** `beijingDay('2022-05-06T18:30:00Z')` → `'2022年5月7日'`, as official documents write it (GB/T 9704—2012, 7.3.5.4). */
export function beijingDay(instant: string): string {
  const at = inBeijing(instant);
  return `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
}

/** `beijingMinute('2022-05-06T06:30:00Z')` → `'2022年5月6日14时30分'`. */
export function beijingMinute(instant: string): string {
  const at = inBeijing(instant);
  return `${beijingDay(instant)}${at.getUTCHours()}时${String(at.getUTCMinutes()).padStart(2, '0')}分`;
}

const inBeijing = (instant: string): Date => new Date(new Date(instant).getTime() + BEIJING);
