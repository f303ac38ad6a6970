import type { CheckedSection, StatedFigure } from './check.ts';
import { sectionName } from './placing.ts';

/** What the reading says of a figure in a text: a `ReadFigure` of `@jiping/domain/reading` is one. */
export interface FigureRead {
  readonly code: string;
  readonly state: 'known' | 'masked' | 'notApplicable';
  readonly amount?: string;
  readonly number?: string;
  /** Every place that states it with this value. */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/**
 * What the sections state in plain words, for `CheckInput.statedFigures`. The reading is handed in, for checks know nothing of it.
 * Each paragraph is read for itself, so that two that contradict each other are both heard, behind the headings it stands
 * under, because a heading says what a bare amount is.
 *
 * ```ts
 * statedFiguresIn(sections, (text) => readReport(text, template).figures)
 * ```
 * Numbers shown by figure chips are left out: they are the record's own.
 */
export const statedFiguresIn = (
  sections: readonly CheckedSection[],
  read: (text: string) => readonly FigureRead[],
): readonly StatedFigure[] =>
  sections.flatMap((section) =>
    paragraphsOf(section).flatMap(({ headings, text, start }) => {
      const offset = start - headings.length;
      return read(`${headings}${text}`).flatMap(({ code, state, amount, number, mentions }) =>
        mentions
          .map((mention) => ({ start: mention.start + offset, end: mention.end + offset, text: mention.text }))
          .filter((place) => place.start >= start && !overlapsChip(section, place.start, place.end))
          .map((place) => ({
            ...place,
            code,
            ...(amount !== undefined && { amount }),
            ...(number !== undefined && { number }),
            masked: state === 'masked',
            section: sectionName(section),
          })),
      );
    }),
  );

interface Paragraph {
  /** The section's heading and the sub-heading above it, each with its line end. */
  readonly headings: string;
  readonly text: string;
  readonly start: number;
}

/** A short line without a full stop is a sub-heading. */
const SUB_HEADING = /^[^。；\n]{1,30}$/;
/** A line of prose, or a run of lines that are none: cells of a table that lost its borders belong together. */
const PARAGRAPH = /[^\n]*。[^\n]*|[^\n。]+(?:\n+[^\n。]+(?=\n|$))*(?=\n|$)/g;

/** The paragraphs that hold a number at all. */
function paragraphsOf({ title, text }: CheckedSection): readonly Paragraph[] {
  let above = '';
  return [...text.matchAll(PARAGRAPH)].flatMap(({ 0: words, index }) => {
    const headings = [title, above]
      .filter((line) => line !== '')
      .map((line) => `${line}\n`)
      .join('');
    const last = words.slice(words.lastIndexOf('\n') + 1);
    if (SUB_HEADING.test(last)) above = last;
    return /[\d０-９*]/.test(words) ? [{ headings, text: words, start: index }] : [];
  });
}

const overlapsChip = ({ citations }: CheckedSection, start: number, end: number): boolean =>
  citations.some((chip) => chip.start < end && start < chip.end);
