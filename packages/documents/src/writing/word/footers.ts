import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { FONTS, SIZES } from './typefaces.ts';

/** One character of 四号, in twips. */
const ONE_CHARACTER = 280;

/** “— 1 —” in 四号宋体, on odd pages at the right and on even ones at the left, one character from the edge (GB/T 9704—2012, 7.5). */
export const pageNumbers = {
  odd: () => pageNumber(AlignmentType.RIGHT, { right: ONE_CHARACTER }),
  even: () => pageNumber(AlignmentType.LEFT, { left: ONE_CHARACTER }),
};

function pageNumber(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number },
): Footer {
  const number = new TextRun({ font: FONTS.number, size: SIZES.number, children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({
    children: [
      new Paragraph({ alignment, indent, spacing: { line: 280, lineRule: LineRuleType.EXACT }, children: [number] }),
    ],
  });
}
