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

/** The numbers that stand wholly within a stretch; found by halving, for texts hold hundreds of them. */
export function quantitiesWithin({ quantities }: SectionText, { start, end }: Span): readonly Quantity[] {
  let [from, to] = [0, quantities.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quantities[middle]?.start ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  const within: Quantity[] = [];
  for (let quantity = quantities[from]; quantity && quantity.end <= end; quantity = quantities[++from])
    within.push(quantity);
  return within;
}

/** What stands in brackets, however deep, is an aside: blanked out, so that offsets hold. */
export function withoutAsides(plain: string): string {
  if (!plain.includes('（')) return plain;
  let depth = 0;
  return [...plain.matchAll(/[（）\n]|[^（）\n]+/g)]
    .map(([words]) => {
      if (words === '\n') depth = 0;
      if (words === '（') depth += 1;
      const aside = depth > 0;
      if (words === '）' && aside) depth -= 1;
      return aside ? '\u3000'.repeat(words.length) : words;
    })
    .join('');
}
