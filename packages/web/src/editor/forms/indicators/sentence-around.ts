/** A sentence that states a count, in three pieces: what stands before it, the count with its words, what follows. */
export interface MarkedSentence {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ENDS = /[。；！？!?\n]/;

/** The whole sentence of `text` in which `start`…`end` stands, its end mark left out. */
export function sentenceAround(text: string, start: number, end: number): MarkedSentence {
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !ENDS.test(text[to] ?? '')) to++;
  return {
    before: text.slice(from, start).trimStart(),
    marked: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}

/** The sentence as a quotation of at most `most` characters, in which the count itself is never cut off. */
export function quotedSentence({ before, marked, after }: MarkedSentence, most: number): string {
  const whole = before + marked + after;
  if (whole.length <= most) return `“${whole}”`;
  const end = Math.max(before.length + marked.length, most);
  const cut = whole.slice(Math.max(0, end - most), end);
  return `“${end > most ? '…' : ''}${cut}${end < whole.length ? '…' : ''}”`;
}
