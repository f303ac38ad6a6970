import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { writable } from '../xml-text.ts';
import { CHINESE, type FONTS } from './typefaces.ts';

interface Typesetting {
  readonly font?: (typeof FONTS)[keyof typeof FONTS];
  /** Half points. */
  readonly size?: number;
}

/** Words as runs; line ends become breaks within the paragraph. */
export const words = (text: string, { font, size }: Typesetting = {}): TextRun[] =>
  writable(text)
    .split('\n')
    .map((line, place) => new TextRun({ text: line, size, font: { ...font, ...CHINESE }, break: place === 0 ? 0 : 1 }));

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export const headingParagraph = (heading: string, level: keyof typeof LEVELS): Paragraph =>
  new Paragraph({ heading: LEVELS[level], children: words(heading) });

export const bodyParagraph = (text: string): Paragraph => new Paragraph({ style: 'Body', children: words(text) });

export const emptyLine = (): Paragraph => new Paragraph({ children: [] });
