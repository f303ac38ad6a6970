import { type Bilingual, said } from '@jiping/domain/language';

/** `95.00` → `95`: the bounds of a part are whole, or nearly so. */
export const bound = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/**
 * A part of the histogram of rates as people say it. Rates have two decimals, so `100`–`100.01` is exactly a hundred, and what
 * begins at `100.01` is more than a hundred.
 */
export function partWords(from: string, to: string | null): Bilingual {
  const first = bound(from);
  if (to === null) {
    const over = /^(\d+)\.01$/.exec(first)?.[1];
    return over ? said(`超过 ${over}%`, `over ${over}%`) : said(`${first}% 及以上`, `${first}% and over`);
  }
  const end = bound(to);
  return end === `${first}.01` ? said(`${first}%`, `${first}%`) : said(`${first}–${end}%`, `${first}–${end}%`);
}
