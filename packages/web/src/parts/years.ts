/** The year to begin with: the latest with a cycle, else the one that is being evaluated now, which is last year. */
export const latestYear = (years: readonly number[] | undefined, now: Date): number =>
  years?.[0] ?? now.getFullYear() - 1;

/** What a year picker offers: the years with a cycle and the one that is shown; the last six where none is known. */
export function yearsToOffer(years: readonly number[] | undefined, shown: number, now: Date): readonly number[] {
  const known =
    years && years.length > 0 ? years : Array.from({ length: 6 }, (_, back) => now.getFullYear() - 1 - back);
  return [...new Set([...known, shown])].toSorted((left, right) => right - left);
}
