import type { NarrativeBlock, NarrativeDocument, NarrativeInline } from './document.ts';
import type { FigureChip } from './plain-text.ts';
import { DOCUMENT_LIMITS, tooLarge, validateDocument } from './validate-document.ts';

/** A figure of the record that stands for `text.slice(start, end)` in the document to be made. */
export interface ChipPlace extends FigureChip {
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+/g;
/** A numbered line is a heading where it is short and is no sentence; `（一）……。` ends with a full stop in many reports. */
const HEADINGS = [
  { level: 2, line: /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；;！？]{1,40}。?$/ },
  { level: 3, line: /^\d{1,2}[.．、](?!\d)[^。；;！？，：:]{1,30}$/ },
] as const;

/**
 * Pasted or imported text as a section's document: a paragraph a line, indents and blank lines left to the typesetting, short
 * numbered lines as headings. `chips` become figure nodes; one that crosses a line or another chip stays text.
 * Throws `TradeError` DOCUMENT_TOO_LARGE.
 */
export function documentOfText(text: string, chips: readonly ChipPlace[] = []): NarrativeDocument {
  if (text.length > DOCUMENT_LIMITS.characters) tooLarge();
  const ordered = [...chips].sort((left, right) => left.start - right.start);
  const content: NarrativeBlock[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    content.push(blockOf(line, inlinesOf(text, start, start + line.length, ordered)));
  }
  return validateDocument({ type: 'doc', content });
}

function blockOf(line: string, content: readonly NarrativeInline[]): NarrativeBlock {
  const heading = HEADINGS.find((kind) => kind.line.test(line));
  return heading ? { type: 'heading', attrs: { level: heading.level }, content } : { type: 'paragraph', content };
}

function inlinesOf(text: string, start: number, end: number, chips: readonly ChipPlace[]): readonly NarrativeInline[] {
  const inlines: NarrativeInline[] = [];
  let written = start;
  const writeTo = (place: number): void => {
    const words = storable(text.slice(written, place));
    if (words !== '') inlines.push({ type: 'text', text: words });
  };
  for (const { code, unit, digits, ...place } of chips) {
    if (place.start < written || place.end > end || place.end <= place.start) continue;
    writeTo(place.start);
    inlines.push({ type: 'figure', attrs: { code, unit, digits } });
    written = place.end;
  }
  writeTo(end);
  return inlines;
}

/** Without what no database keeps: control characters and broken surrogates of damaged files. */
const storable = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t]/gu, '');
