import type { Quantity, SectionText } from './section-text.ts';

/** A stretch of a section's text; offsets are the section's. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a text: up to a full stop, a semicolon or the end of the line. */
export function sentencesOf(plain: string): readonly Span[] {
  return [...plain.matchAll(/[^。；;！？\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

export const quantitiesWithin = ({ quantities }: SectionText, { start, end }: Span): readonly Quantity[] =>
  quantities.filter((quantity) => quantity.start >= start && quantity.end <= end);

/** What stands in brackets is an aside: blanked out, so that offsets hold. */
export const withoutAsides = (plain: string): string =>
  plain.replace(/（[^（）\n]{0,200}）/g, (aside) => '\u3000'.repeat(aside.length));
