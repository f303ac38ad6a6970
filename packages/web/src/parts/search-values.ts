/**
 * Readers for what stands in the address. They take text (from an address) and values (from our own links), and answer
 * undefined for what makes no sense, so that a mistyped address opens the page without that filter.
 */
export type SearchRecord = Record<string, unknown>;

export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;

/** A figure's code, such as `expenditure.basic`; whether a report has such a figure its record knows. */
export const figureIn = (value: unknown): string | undefined => {
  const code = textIn(value);
  return code !== undefined && code.length <= 80 && /^[a-z][A-Za-z0-9]*(\.[a-z0-9][A-Za-z0-9]*)+$/.test(code)
    ? code
    : undefined;
};

/** A whole number within reason, such as a fiscal year. */
export function wholeIn(value: unknown, smallest = 0, largest = 9999): number | undefined {
  const text = textIn(value);
  if (!text || !/^\d{1,6}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= smallest && number <= largest ? number : undefined;
}

export const flagIn = (value: unknown): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;

/** One of the allowed words. */
export const wordIn = <Word extends string>(value: unknown, allowed: readonly Word[]): Word | undefined =>
  allowed.find((word) => word === value);

/** Texts set apart by commas, or a list; undefined where there is none. */
export function textsIn(value: unknown): string[] | undefined {
  const parts = Array.isArray(value) ? value.filter((part) => typeof part === 'string') : textIn(value)?.split(',');
  const texts = [...new Set(parts?.map((part) => part.trim()).filter(Boolean))];
  return texts.length > 0 ? texts : undefined;
}

/** The allowed ones among them. */
export function wordsIn<Word extends string>(value: unknown, allowed: readonly Word[]): Word[] | undefined {
  const wanted = textsIn(value);
  const words = allowed.filter((word) => wanted?.includes(word));
  return words.length > 0 ? words : undefined;
}
