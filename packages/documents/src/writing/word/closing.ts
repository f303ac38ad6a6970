import { beijingDay } from '@jiping/domain/calendar';
import type { Printable } from '@jiping/domain/writing';
import { AlignmentType, Paragraph } from 'docx';
import { widthOf } from '../text-width.ts';
import { bodyParagraph, emptyLine, words } from './paragraphs.ts';
import { SIZES } from './typefaces.ts';

/** Twips of a half-width character of 三号. */
const HALF = 160;
/** The date ends four characters from the right (GB/T 9704—2012, 7.3.5.1). */
const DATE_FROM_RIGHT = 8 * HALF;

/** What stands after the body: the list of annexes, who signed and when, and which edition this is. */
export const closing = (document: Printable): readonly Paragraph[] => [
  ...annexList(document),
  ...signature(document),
  ...editionLine(document),
];

function annexList({ annexes }: Printable): readonly Paragraph[] {
  if (annexes.length === 0) return [];
  const [only] = annexes;
  if (annexes.length === 1) return [emptyLine(), bodyParagraph(`附件：${only!.heading}`)];
  // 附件： takes three characters; the lines after the first begin under the 1.
  const lines = annexes.map(({ heading }, place) =>
    place === 0 ? bodyParagraph(`附件：1.${heading}`) : indented(`${place + 1}.${heading}`, 5 * 2 * HALF),
  );
  return [emptyLine(), ...lines];
}

const indented = (text: string, left: number): Paragraph => new Paragraph({ indent: { left }, children: words(text) });

/** 发文机关署名 above 成文日期, each centred on the other. A draft has neither. */
function signature({ signedBy, signedAt }: Printable): readonly Paragraph[] {
  if (signedBy === undefined || signedAt === undefined) return [];
  const day = beijingDay(signedAt);
  const middle = DATE_FROM_RIGHT + (widthOf(day) * HALF) / 2;
  const signer = Math.max(2 * HALF, Math.round(middle - (widthOf(signedBy) * HALF) / 2));
  const line = (text: string, right: number, keepNext: boolean): Paragraph =>
    new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right }, keepNext, children: words(text) });
  const blank = () => new Paragraph({ keepNext: true, children: [] });
  return [blank(), blank(), line(signedBy, signer, true), line(day, DATE_FROM_RIGHT, false)];
}

/** Which edition, and the value by which a copy can be told from what was signed. */
function editionLine({ edition, hash }: Printable): readonly Paragraph[] {
  if (edition === undefined) return [];
  const check = hash === undefined ? '' : `　校验值（SHA-256）：${hash}`;
  return [emptyLine(), new Paragraph({ children: words(`签发版次：第${edition}版${check}`, { size: SIZES.small }) })];
}
