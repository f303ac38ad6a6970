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
 * What the sections state in plain words, for `CheckInput.statedFigures`. The reading is handed in, for checks know nothing
 * of it; each section is read with its heading, because a heading says what a bare amount is.
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
  sections.flatMap((section) => {
    const heading = section.title === '' ? '' : `${section.title}\n`;
    return read(`${heading}${section.text}`).flatMap(({ code, state, amount, number, mentions }) =>
      mentions
        .map(({ start, end, text }) => ({ start: start - heading.length, end: end - heading.length, text }))
        .filter(({ start, end }) => start >= 0 && !overlapsChip(section, start, end))
        .map((place) => ({
          ...place,
          code,
          ...(amount !== undefined && { amount }),
          ...(number !== undefined && { number }),
          masked: state === 'masked',
          section: sectionName(section),
        })),
    );
  });

const overlapsChip = ({ citations }: CheckedSection, start: number, end: number): boolean =>
  citations.some((chip) => chip.start < end && start < chip.end);
