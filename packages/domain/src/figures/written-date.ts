const YEAR_FIRST = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day as people and spreadsheets write it, as ISO text: `2021/6/30`, `2021.6.30`, `2021年6月30日`, with a time of midnight after
 * it or not → `2021-06-30`. null for what is no day: 31 June, a month, a span.
 */
export function isoDateOf(written: string): string | null {
  const typed = written
    .normalize('NFKC')
    .replace(/\s+0{1,2}:00(:00)?$/, '')
    .replace(/\s/g, '');
  const [, year, month, day] = YEAR_FIRST.exec(typed) ?? [];
  return year === undefined ? null : realDay(year, month!, day!);
}

/** As `isoDateOf`, and `20210630` besides: only where nothing but a date can stand. */
export function isoDateTyped(written: string): string | null {
  const [, year, month, day] = EIGHT_DIGITS.exec(written.normalize('NFKC').trim()) ?? [];
  return year === undefined ? isoDateOf(written) : realDay(year, month!, day!);
}

function realDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
