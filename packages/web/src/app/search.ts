/** What stands after `?` in the address, as plain text; each page gives it its meaning. */
export type SearchText = Record<string, string>;

/** `?year=2021&state=DRAFT,RETURNED` and no JSON: an address that a person can read, write and paste into a letter. */
export const parseSearch = (text: string): SearchText => Object.fromEntries(new URLSearchParams(text));

/** Leaves out what is empty, so that the plain page has the plain address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)]))
    .toString()
    .replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
